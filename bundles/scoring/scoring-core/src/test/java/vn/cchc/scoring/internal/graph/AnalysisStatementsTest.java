package vn.cchc.scoring.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.internal.graph.Told.objects;
import static vn.cchc.scoring.internal.graph.Told.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.analysis.AnalysesInMemory;
import vn.cchc.scoring.internal.analysis.SmallBreakdown;
import vn.cchc.scoring.internal.robustness.TriedRobustness;

class AnalysisStatementsTest {
    private static final String GROUP = "https://cchc.vn/id/group/sipas/2024/";
    private static final String STATUS = Vocabulary.SDMX_ATTRIBUTE + "obsStatus";

    private final KeptInMemory results =
            new KeptInMemory(SmallYear.published(SmallYear.draft("r1", "lan"), "minh"));
    private final AnalysesInMemory analyses = new AnalysesInMemory();
    private final AnalysisStatements source =
            new AnalysisStatements(results, SmallYear.registry(), analyses);

    @Test
    void a_group_has_its_figures_with_errors_and_the_result_they_follow_from() {
        keepBreakdown();
        var told = told();

        String men = GROUP + "sex/1/II.A";
        assertThat(objects(told, men, Vocabulary.RDF + "type"))
                .containsExactly(Vocabulary.QB + "Observation");
        assertThat(objects(told, men, Vocabulary.DEF + "group")).containsExactly(GROUP + "sex/1");
        assertThat(objects(told, men, Vocabulary.DEF + "value")).containsExactly("62.50");
        assertThat(objects(told, men, Vocabulary.DEF + "standardError"))
                .containsExactly("1.500000000");
        assertThat(objects(told, men, STATUS))
                .containsExactly("https://cchc.vn/def/status/published");
        String set = objects(told, men, Vocabulary.QB + "dataSet").get(0);
        assertThat(objects(told, set, Vocabulary.PROV + "wasDerivedFrom"))
                .containsExactly("https://cchc.vn/id/result/r1");
        assertThat(objects(told, men, FigureStructure.AREA))
                .as("the figure of the nation stays the only one with that area")
                .isEmpty();
    }

    @Test
    void a_withheld_group_is_told_as_withheld_and_nothing_of_who_is_in_it() {
        keepBreakdown();
        var told = told();

        String others = GROUP + "sex/3/II.A";
        assertThat(objects(told, others, Vocabulary.RDF + "type"))
                .containsExactly(Vocabulary.DEF + "MissingFigure");
        assertThat(objects(told, others, STATUS))
                .containsExactly("https://cchc.vn/def/status/withheld");
        assertThat(predicates(told, others))
                .doesNotContain(
                        Vocabulary.DEF + "value",
                        Vocabulary.DEF + "standardError",
                        Vocabulary.DEF + "lowerLimit",
                        Vocabulary.DEF + "upperLimit");
        assertThat(objects(told, GROUP + "sex/3", Vocabulary.DEF + "forms")).isEmpty();
        assertThat(objects(told, GROUP + "sex/1", Vocabulary.DEF + "forms")).containsExactly("40");
    }

    @Test
    void a_region_with_a_withheld_province_is_withheld_and_a_question_nobody_answered_is_not() {
        keepBreakdown();
        var told = told();

        assertThat(objects(told, GROUP + "region/R/SIPAS", STATUS))
                .containsExactly("https://cchc.vn/def/status/withheld");
        assertThat(objects(told, GROUP + "region/R", Vocabulary.DCT + "spatial"))
                .containsExactly("https://cchc.vn/id/region/2024/R");
        assertThat(objects(told, GROUP + "sex/1/9.27", STATUS))
                .containsExactly("https://cchc.vn/def/status/no-answers");
    }

    @Test
    void every_rank_has_its_range_and_every_choice_its_share() {
        keepRobustness();
        var told = told();

        String haNoi = "https://cchc.vn/id/rank-range/sipas/2024/province/01";
        assertThat(objects(told, haNoi, FigureStructure.AREA))
                .containsExactly("https://cchc.vn/id/province/2024/01");
        assertThat(objects(told, haNoi, Vocabulary.DEF + "rank")).containsExactly("1");
        assertThat(objects(told, haNoi, Vocabulary.DEF + "rankHighest")).containsExactly("1");
        assertThat(objects(told, haNoi, Vocabulary.DEF + "rankLowest")).containsExactly("1");
        assertThat(predicates(told, "https://cchc.vn/id/rank-range/sipas/2024/province/04"))
                .as("withheld, so not ranked")
                .isEmpty();
        String weights = "https://cchc.vn/id/choice/sipas/2024/weights";
        assertThat(objects(told, weights, Vocabulary.DEF + "shareTogether")).hasSize(1);
        assertThat(objects(told, weights, Vocabulary.DEF + "choice"))
                .containsExactly("https://cchc.vn/def/choice/weights");
        assertThat(
                        objects(
                                told,
                                "https://cchc.vn/id/choices/r1",
                                Vocabulary.PROV + "wasDerivedFrom"))
                .containsExactly("https://cchc.vn/id/result/r1");
    }

    @Test
    void what_is_not_kept_is_not_told() {
        assertThat(told().toString()).doesNotContain("/id/result/");
    }

    @Test
    void the_revision_changes_when_something_is_kept_and_not_before() {
        String nothing = source.revision();
        results.add(SmallYear.draft("draft", "lan"));
        assertThat(source.revision()).isEqualTo(nothing);

        keepBreakdown();
        String one = source.revision();
        keepRobustness();

        assertThat(List.of(nothing, one, source.revision())).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_said_twice() {
        keepBreakdown();
        keepRobustness();
        var told = told();

        assertThat(new HashSet<>(told)).hasSameSizeAs(told);
    }

    private void keepBreakdown() {
        analyses.with(SmallBreakdown.of(results.find("r1").orElseThrow()));
    }

    private void keepRobustness() {
        analyses.with(new TriedRobustness(results, SmallYear.registry()).of(SmallYear.ID));
    }

    private List<Statement> told() {
        var told = new ArrayList<Statement>();
        source.tell(told::add);
        return told;
    }

    private static Set<String> predicates(List<Statement> told, String subject) {
        return told.stream()
                .filter(s -> s.subject().equals(Term.iri(subject)))
                .map(s -> s.predicate().value())
                .collect(Collectors.toSet());
    }
}
