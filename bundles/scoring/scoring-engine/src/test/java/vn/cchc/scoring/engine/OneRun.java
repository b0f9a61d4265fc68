package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.survey.AnswerTable;

/**
 * Scores the same survey with errors and rank intervals in a process of its own, and prints the
 * fingerprint of the canonical result. Its argument says in which order the forms stand.
 */
final class OneRun {
    private static final List<String> PROVINCES = List.of("01", "02", "04", "31", "79", "96");
    private static final int COMMUNES = 8;
    private static final int FORMS = 15;

    private OneRun() {}

    public static void main(String[] arguments) {
        var methodology = methodology();
        var rows = rows(methodology);
        Collections.shuffle(rows, new Random(Long.parseLong(arguments[0])));
        System.out.println(CanonicalResult.fingerprint(figures(methodology, rows)));
    }

    private static List<Figure> figures(
            ShareOfAnswers methodology, List<Map<String, String>> rows) {
        var table = table(methodology, rows);
        var figures = new Scorer(methodology, Forms.REGISTRY, people()).score(table).orRefuse();
        return new FigurePrecision(methodology, design(), people())
                .complete(table, figures)
                .orRefuse();
    }

    private static ShareOfAnswers methodology() {
        var form = SipasForm.methodology(NationRule.POPULATION_WEIGHTS, 30);
        return new ShareOfAnswers(
                form.criteria(),
                form.instrument(),
                form.formNumber(),
                Map.of("province", "province", "commune", "commune"),
                form.breakdowns(),
                form.scale(),
                form.satisfied(),
                form.nation(),
                form.digits(),
                form.rounding(),
                form.minimumAnswers(),
                form.bands(),
                form.sources());
    }

    private static SamplingDesign design() {
        return new SamplingDesign(
                List.of("province"),
                List.of("commune"),
                Optional.empty(),
                SamplingDesign.SingleUnit.ADJUST,
                new BigDecimal("95"),
                300,
                7,
                "made up");
    }

    private static List<Map<String, String>> rows(ShareOfAnswers methodology) {
        var random = new Random(2026);
        var rows = new ArrayList<Map<String, String>>();
        for (String province : PROVINCES) {
            for (int commune = 0; commune < COMMUNES; commune++) {
                var forms = Forms.random(methodology, List.of(province), FORMS, random);
                for (var form : forms.rows()) {
                    var row = new HashMap<>(form);
                    row.put("commune", province + commune);
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static AnswerTable table(ShareOfAnswers methodology, List<Map<String, String>> rows) {
        var names = new ArrayList<>(List.of("province", "commune"));
        methodology.leaves().forEach(leaf -> names.add(leaf.question().orElseThrow()));
        return new AnswerTable(
                rows.size(),
                names.stream()
                        .map(
                                n ->
                                        AnswerTable.Column.of(
                                                n, rows.size(), row -> rows.get(row).get(n)))
                        .toList());
    }

    private static Map<UnitRef, Long> people() {
        var people = new HashMap<UnitRef, Long>();
        PROVINCES.forEach(code -> people.put(Forms.province(code), 1000L + code.hashCode()));
        return people;
    }
}
