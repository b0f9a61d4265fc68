package vn.cchc.survey.demonstration.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.edition.Edition;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.engine.Scorer;
import vn.cchc.survey.AnswerTable;
import vn.cchc.testing.OfferedEditions;

/** The forms of one seed, as the tests look at them. */
record Forms(Edition edition, List<Map<String, String>> all) {
    static final Registry REGISTRY = new CsvRegistry();

    static Forms of(Edition edition, long seed) {
        var all = new ArrayList<Map<String, String>>();
        generator(edition).forms(edition, seed).forEachRemaining(all::add);
        return new Forms(edition, all);
    }

    static SeededAnswers generator(Edition edition) {
        return new SeededAnswers(REGISTRY, new OfferedEditions(List.of(edition)));
    }

    /** The figures as the scoring engine computes them from the answers. */
    List<Figure> figures() {
        var methodology = edition.shareOfAnswers().orElseThrow();
        var columns = new ArrayList<AnswerTable.Column>();
        columns.add(column(methodology.units().get("province")));
        methodology.leaves().forEach(leaf -> columns.add(column(leaf.question().orElseThrow())));
        Map<UnitRef, Long> population =
                REGISTRY.provinces(edition.registry()).stream()
                        .collect(Collectors.toMap(p -> p.ref(), p -> p.population()));
        return new Scorer(methodology, edition.registry(), population)
                .score(new AnswerTable(all.size(), columns))
                .orRefuse();
    }

    private AnswerTable.Column column(String name) {
        return AnswerTable.Column.of(name, all.size(), row -> all.get(row).get(name));
    }

    /** How many forms give each answer; blanks are not counted. */
    Map<String, Long> counts(String question) {
        return all.stream()
                .filter(form -> form.containsKey(question))
                .collect(Collectors.groupingBy(form -> form.get(question), Collectors.counting()));
    }

    /** The forms by what stands in some columns. */
    Map<List<String>, List<Map<String, String>>> by(String... columns) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                form -> Arrays.stream(columns).map(form::get).toList()));
    }

    Fingerprint fingerprint() {
        var digest = Fingerprint.digest();
        all.forEach(form -> digest.update(form.toString().getBytes(StandardCharsets.UTF_8)));
        return Fingerprint.of(digest);
    }
}
