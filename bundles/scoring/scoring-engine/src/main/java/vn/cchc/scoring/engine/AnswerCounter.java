package vn.cchc.scoring.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.CountFault;
import vn.cchc.scoring.faults.Where;
import vn.cchc.survey.AnswerTable;

/** Counts the answers of a table: every cell of a scored question is read once. */
public final class AnswerCounter {
    private final ShareOfAnswers methodology;
    private final Period registry;
    private final Collection<UnitRef> provinces;

    /**
     * @param registry the system of units whose codes stand in the table
     * @param provinces the provinces that may stand in it
     */
    public AnswerCounter(
            ShareOfAnswers methodology, Period registry, Collection<UnitRef> provinces) {
        this.methodology = methodology;
        this.registry = registry;
        this.provinces = provinces;
    }

    /** Refused with every missing column, unknown province and row without a province. */
    public Verdict<Tallies> count(AnswerTable table) {
        var problems = problems(table);
        return problems.isEmpty() ? Verdict.accepted(counted(table)) : Verdict.refused(problems);
    }

    private List<Problem> problems(AnswerTable table) {
        var problems = new ArrayList<Problem>();
        methodology.leaves().forEach(leaf -> requireColumn(table, question(leaf), problems));
        requireColumn(table, provinceQuestion(), problems);
        table.column(provinceQuestion()).ifPresent(column -> requireProvinces(column, problems));
        return problems;
    }

    private void requireColumn(AnswerTable table, String column, List<Problem> problems) {
        if (table.column(column).isEmpty()) {
            problems.add(CountFault.NO_COLUMN.at(Where.column(column)));
        }
    }

    private void requireProvinces(AnswerTable.Column column, List<Problem> problems) {
        for (String code : column.dictionary()) {
            if (provinces.stream().noneMatch(p -> p.code().equals(code))) {
                problems.add(
                        CountFault.UNKNOWN_PROVINCE.at(Where.value(column.name(), code), registry));
            }
        }
        for (int row = 0; row < column.codes().length; row++) {
            if (column.codes()[row] == 0) {
                problems.add(CountFault.NO_PROVINCE.at(Where.row(column.name(), row + 1L)));
            }
        }
    }

    private Tallies counted(AnswerTable table) {
        var province = table.column(provinceQuestion()).orElseThrow();
        int units = province.dictionary().size();
        var codes = new ArrayList<Map<String, Map<String, Long>>>();
        for (int unit = 0; unit < units; unit++) {
            codes.add(new HashMap<>());
        }
        for (var leaf : methodology.leaves()) {
            var counts = counts(province, table.column(question(leaf)).orElseThrow());
            for (int unit = 0; unit < units; unit++) {
                codes.get(unit).put(leaf.code(), byCode(counts, unit));
            }
        }
        var forms = forms(province);
        var tallies = new HashMap<UnitRef, Tally>();
        for (int unit = 0; unit < units; unit++) {
            tallies.put(
                    UnitRef.province(registry, province.dictionary().get(unit)),
                    new Tally(forms[unit], codes.get(unit)));
        }
        return new Tallies(tallies);
    }

    /** Answers by province and place on the scale; the last place is for everything else. */
    private int[] counts(AnswerTable.Column province, AnswerTable.Column question) {
        int places = methodology.scale().size() + 1;
        int[] placeOfCode = placeOfCode(question);
        int[] counts = new int[province.dictionary().size() * places];
        for (int row = 0; row < question.codes().length; row++) {
            counts[(province.codes()[row] - 1) * places + placeOfCode[question.codes()[row]]]++;
        }
        return counts;
    }

    private int[] placeOfCode(AnswerTable.Column question) {
        int elsewhere = methodology.scale().size();
        int[] places = new int[question.dictionary().size() + 1];
        places[0] = elsewhere;
        for (int code = 1; code < places.length; code++) {
            int place = methodology.scale().indexOf(question.dictionary().get(code - 1));
            places[code] = place < 0 ? elsewhere : place;
        }
        return places;
    }

    private Map<String, Long> byCode(int[] counts, int unit) {
        var scale = methodology.scale();
        var byCode = new HashMap<String, Long>();
        for (int place = 0; place < scale.size(); place++) {
            byCode.put(scale.get(place), (long) counts[unit * (scale.size() + 1) + place]);
        }
        return byCode;
    }

    private static int[] forms(AnswerTable.Column province) {
        int[] forms = new int[province.dictionary().size()];
        for (int code : province.codes()) {
            forms[code - 1]++;
        }
        return forms;
    }

    private String provinceQuestion() {
        return methodology.units().get("province");
    }

    private static String question(AskedCriterion leaf) {
        return leaf.question().orElseThrow();
    }
}
