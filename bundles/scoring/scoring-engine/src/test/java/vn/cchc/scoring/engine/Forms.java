package vn.cchc.scoring.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.survey.AnswerTable;

/** Filled-in forms for tests, one map of answers by question each. */
final class Forms {
    static final Period REGISTRY = new Period("2024");

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** So many forms of a province that give the same answer to one question. */
    Forms answered(int times, String province, String question, String code) {
        for (int i = 0; i < times; i++) {
            rows.add(Map.of("province", province, question, code));
        }
        return this;
    }

    /** So many forms of a province that give the same answer to every question. */
    Forms answeredAll(int times, String province, ShareOfAnswers methodology, String code) {
        for (int i = 0; i < times; i++) {
            var row = new HashMap<String, String>(Map.of("province", province));
            methodology.leaves().forEach(leaf -> row.put(leaf.question().orElseThrow(), code));
            rows.add(row);
        }
        return this;
    }

    /** Forms with random answers, about one in fifteen left out or not on the scale. */
    static Forms random(
            ShareOfAnswers methodology, List<String> provinces, int count, Random random) {
        var forms = new Forms();
        for (int i = 0; i < count; i++) {
            var row = new HashMap<String, String>();
            row.put("province", provinces.get(random.nextInt(provinces.size())));
            for (var leaf : methodology.leaves()) {
                int drawn = random.nextInt(75);
                String code = drawn < 3 ? "9" : drawn < 5 ? "" : Integer.toString(drawn % 5 + 1);
                row.put(leaf.question().orElseThrow(), code);
            }
            forms.rows.add(row);
        }
        return forms;
    }

    Forms shuffled(Random random) {
        var shuffled = new Forms();
        shuffled.rows.addAll(rows);
        Collections.shuffle(shuffled.rows, random);
        return shuffled;
    }

    Forms part(int from, int to) {
        var part = new Forms();
        part.rows.addAll(rows.subList(from, to));
        return part;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    AnswerTable table(ShareOfAnswers methodology) {
        var columns = new ArrayList<AnswerTable.Column>();
        columns.add(column("province"));
        methodology.leaves().forEach(leaf -> columns.add(column(leaf.question().orElseThrow())));
        return new AnswerTable(rows.size(), columns);
    }

    private AnswerTable.Column column(String name) {
        return AnswerTable.Column.of(name, rows.size(), row -> rows.get(row).get(name));
    }

    static UnitRef province(String code) {
        return UnitRef.province(REGISTRY, code);
    }
}
