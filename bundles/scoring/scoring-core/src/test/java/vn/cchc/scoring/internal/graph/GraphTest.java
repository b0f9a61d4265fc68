package vn.cchc.scoring.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.internal.graph.Told.objects;
import static vn.cchc.scoring.internal.graph.Told.told;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.OneScoreSheet;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.testing.OfferedEditions;

class GraphTest {
    private static final String HA_NOI = "https://cchc.vn/id/index/sipas/2024/province/01/II.A";
    private static final String CAO_BANG = "https://cchc.vn/id/index/sipas/2024/province/04/II.A";

    private final KeptInMemory results =
            new KeptInMemory(
                    SmallYear.draft("draft-1", "lan"),
                    SmallYear.published(SmallYear.draft("public-1", "lan"), "minh"));
    private final GraphSource source =
            new ResultStatements(
                    results,
                    SmallYear.registry(),
                    new OfferedEditions(List.of(PointsOffice.edition())),
                    new OneScoreSheet());
    private final GraphSource history = new HistoryStatements(SmallYear.registry());

    @Test
    void a_figure_is_an_observation_with_area_year_criterion_value_and_what_stands_behind_it() {
        var told = told(source);

        assertThat(objects(told, HA_NOI, Vocabulary.RDF + "type"))
                .containsExactly(Vocabulary.QB + "Observation");
        assertThat(objects(told, HA_NOI, Vocabulary.QB + "dataSet"))
                .containsExactly("https://cchc.vn/id/result/public-1");
        assertThat(objects(told, HA_NOI, Vocabulary.SDMX_DIMENSION + "refArea"))
                .containsExactly("https://cchc.vn/id/province/2024/01");
        assertThat(objects(told, HA_NOI, Vocabulary.SDMX_DIMENSION + "refPeriod"))
                .containsExactly("2024");
        assertThat(objects(told, HA_NOI, Vocabulary.DEF + "criterion"))
                .containsExactly("https://cchc.vn/id/criterion/sipas/2024/II.A");
        assertThat(objects(told, HA_NOI, Vocabulary.DEF + "value")).containsExactly("83.33");
        assertThat(objects(told, HA_NOI, Vocabulary.DEF + "exact"))
                .containsExactly("83.333333333333");
        assertThat(objects(told, HA_NOI, Vocabulary.DEF + "answered")).containsExactly("6");
        assertThat(objects(told, HA_NOI, Vocabulary.DEF + "rank")).containsExactly("1");
        assertThat(objects(told, HA_NOI, Vocabulary.SDMX_ATTRIBUTE + "obsStatus"))
                .containsExactly("https://cchc.vn/def/status/published");
    }

    @Test
    void a_withheld_figure_is_told_as_missing_with_its_reason_and_without_its_answers() {
        var told = told(source);

        assertThat(objects(told, CAO_BANG, Vocabulary.RDF + "type"))
                .containsExactly(Vocabulary.DEF + "MissingFigure");
        assertThat(objects(told, CAO_BANG, Vocabulary.SDMX_ATTRIBUTE + "obsStatus"))
                .containsExactly("https://cchc.vn/def/status/withheld");
        for (String property : List.of("value", "exact", "answered", "satisfied", "rank")) {
            assertThat(objects(told, CAO_BANG, Vocabulary.DEF + property)).isEmpty();
        }
    }

    @Test
    void a_result_shows_its_way_back_without_names_of_people() {
        var told = told(source);
        String result = "https://cchc.vn/id/result/public-1";

        assertThat(objects(told, result, Vocabulary.PROV + "wasDerivedFrom"))
                .containsExactly(
                        "https://cchc.vn/id/answers/answers-1",
                        "https://cchc.vn/id/edition/sipas/2024");
        String activity = objects(told, result, Vocabulary.PROV + "wasGeneratedBy").get(0);
        assertThat(objects(told, activity, Vocabulary.PROV + "wasAssociatedWith"))
                .containsExactly("https://cchc.vn/id/role/statistician");
        assertThat(objects(told, result, Vocabulary.DEF + "fingerprint").get(0)).hasSize(64);
        assertThat(told.toString()).doesNotContain("minh", "=lan,", "draft-1");
    }

    @Test
    void the_answers_are_a_data_set_that_is_not_public_with_its_bytes_and_its_size() {
        var told = told(source);
        String answers = "https://cchc.vn/id/answers/answers-1";

        assertThat(objects(told, answers, Vocabulary.RDF + "type"))
                .contains(Vocabulary.DCAT + "Dataset", Vocabulary.PROV + "Entity");
        assertThat(objects(told, answers, Vocabulary.DEF + "fingerprint").get(0)).hasSize(64);
        assertThat(objects(told, answers, Vocabulary.DEF + "forms"))
                .isEqualTo(
                        objects(
                                told,
                                "https://cchc.vn/id/result/public-1",
                                Vocabulary.DEF + "forms"));
        assertThat(objects(told, answers, Vocabulary.DCT + "accessRights"))
                .containsExactly(Vocabulary.DEF + "access/restricted");
    }

    @Test
    void a_result_counts_the_units_whose_figure_is_shown() {
        var told = told(source);
        long shown =
                told.stream()
                        .filter(s -> s.predicate().value().equals(Vocabulary.DEF + "value"))
                        .map(s -> s.subject().toString())
                        .filter(subject -> subject.matches(".*2024/province/[0-9]+/SIPAS.*"))
                        .count();

        assertThat(shown).isPositive();
        assertThat(
                        objects(
                                told,
                                "https://cchc.vn/id/result/public-1",
                                Vocabulary.DEF + "unitsWithFigure"))
                .containsExactly(String.valueOf(shown));
    }

    @Test
    void of_a_corrected_edition_the_newest_result_alone_has_observations() {
        var newer = SmallYear.draft("public-2", "lan");
        var older = results.find("public-1").orElseThrow();
        results.add(later(SmallYear.published(newer, "minh")));

        var told = told(source);

        assertThat(objects(told, HA_NOI, Vocabulary.QB + "dataSet"))
                .containsExactly("https://cchc.vn/id/result/public-2");
        assertThat(
                        objects(
                                told,
                                "https://cchc.vn/id/result/public-2",
                                Vocabulary.PROV + "wasRevisionOf"))
                .containsExactly("https://cchc.vn/id/result/" + older.summary().id());
    }

    @Test
    void the_revision_changes_when_something_is_published_and_not_before() {
        String before = source.revision();
        results.add(SmallYear.draft("draft-2", "lan"));
        assertThat(source.revision()).isEqualTo(before);

        results.publish("draft-2", "minh");

        assertThat(source.revision()).isNotEqualTo(before);
    }

    @Test
    void nothing_is_said_twice() {
        results.add(later(SmallYear.published(SmallYear.draft("public-2", "lan"), "minh")));
        for (var each : List.of(source, history)) {
            var told = told(each);
            assertThat(new HashSet<>(told)).as(each.name()).hasSameSizeAs(told);
        }
    }

    @Test
    void every_published_figure_of_earlier_years_is_there_with_its_source() {
        var told = told(history);

        var observations =
                told.stream()
                        .filter(s -> s.object().equals(Term.iri(Vocabulary.QB + "Observation")))
                        .map(Statement::subject)
                        .distinct()
                        .toList();
        assertThat(observations).hasSize(113 + 312);
        assertThat(
                        told.stream()
                                .filter(
                                        s ->
                                                s.predicate()
                                                        .equals(
                                                                Term.iri(
                                                                        Vocabulary.DCT + "source")))
                                .map(Statement::subject))
                .containsExactlyInAnyOrderElementsOf(observations);
    }

    @Test
    void units_are_linked_when_the_registry_knows_them_and_always_told_as_printed() {
        var told = told(history);

        var haNoi = withUnit(told, "Hà Nội (derived: 86.50 minus 2.93)");
        assertThat(objects(told, haNoi, FigureStructure.AREA))
                .containsExactly("https://cchc.vn/id/province/2024/01");
        var justice = withUnit(told, "Bộ Tư pháp");
        assertThat(objects(told, justice, FigureStructure.AREA))
                .containsExactly("https://cchc.vn/id/ministry/2024/BTP");
        String lowest =
                objects(told, withUnit(told, "lowest province"), FigureStructure.AREA).get(0);
        assertThat(objects(told, lowest, Vocabulary.RDF + "type"))
                .containsExactly(Vocabulary.DEF + "PrintedUnit");
        assertThat(objects(told, lowest, Vocabulary.RDFS + "label"))
                .containsExactly("Tỉnh thấp nhất", "Lowest province");
        assertThat(objects(told, withUnit(told, "Việt Nam"), FigureStructure.AREA))
                .containsExactly("https://cchc.vn/id/nation/2024/VN");
    }

    private static vn.cchc.scoring.Result later(vn.cchc.scoring.Result result) {
        var again = SmallYear.published(result, "minh");
        var s = again.summary();
        return new vn.cchc.scoring.Result(
                s.published(s.publishedAt().orElseThrow().plusSeconds(60), "minh"),
                again.criteria(),
                again.bands(),
                again.figures());
    }

    @Test
    void points_are_told_with_what_was_possible_and_why_they_are_what_they_are() {
        results.add(PointsOffice.published("p1"));

        var told = told(source);

        String index = "https://cchc.vn/id/index/par-province/2024/province/";
        assertThat(objects(told, index + "02/PAR", Vocabulary.DEF + "points")).hasSize(1);
        assertThat(objects(told, index + "02/PAR", Vocabulary.DEF + "possiblePoints"))
                .containsExactly("70");
        assertThat(objects(told, index + "02/PAR", FigureStructure.VALUE)).containsExactly("71.43");
        assertThat(objects(told, index + "02/1.1", Vocabulary.DEF + "nextStep"))
                .containsExactly("từ 85,5 % lên 90 %", "from 85.5 % to 90 %");
        assertThat(objects(told, index + "01/1.1", Vocabulary.DEF + "stage"))
                .containsExactly("appraisal-2");
        assertThat(objects(told, index + "02/1.1", Vocabulary.DEF + "because"))
                .contains("share: from 80 % → 50 % of the maximum");
        assertThat(objects(told, index + "04/PAR", FigureStructure.STATUS))
                .containsExactly("https://cchc.vn/def/status/incomplete");
        assertThat(objects(told, index + "01/PAR", Vocabulary.DEF + "forms")).isEmpty();
        assertThat(
                        objects(
                                told,
                                "https://cchc.vn/id/result/p1",
                                Vocabulary.PROV + "wasDerivedFrom"))
                .contains("https://cchc.vn/id/score-sheet/sheet-1");
    }

    private static String withUnit(List<Statement> told, String name) {
        return told.stream()
                .filter(s -> s.predicate().equals(Term.iri(Vocabulary.DEF + "unitName")))
                .filter(s -> s.object().equals(Term.text(name)))
                .map(s -> ((Term.Iri) s.subject()).value())
                .findFirst()
                .orElseThrow();
    }
}
