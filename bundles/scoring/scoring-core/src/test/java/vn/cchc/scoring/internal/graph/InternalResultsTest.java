package vn.cchc.scoring.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.internal.graph.Told.objects;
import static vn.cchc.scoring.internal.graph.Told.told;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.internal.graph.EditionStatements;
import vn.cchc.graph.Audience;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.registry.internal.graph.RegistryStatements;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.OneScoreSheet;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.testing.GraphRules;
import vn.cchc.testing.OfferedEditions;

/** Results that are not, or no longer, the published ones, as staff are told of them. */
class InternalResultsTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static final String DRAFT = "https://cchc.vn/id/result/draft-1";
    private static final String HA_NOI = "https://cchc.vn/id/unofficial/draft-1/province/01/II.A";
    private static final String CAO_BANG = "https://cchc.vn/id/unofficial/draft-1/province/04/II.A";
    private static final String STATUS = Vocabulary.DEF + "status";
    private static final String STATUSES = Vocabulary.DEF + "status/";

    private final KeptInMemory results =
            new KeptInMemory(
                    SmallYear.draft("draft-1", "lan"),
                    SmallYear.published(SmallYear.draft("public-1", "lan"), "minh"));
    private final GraphSource source = new InternalResultStatements(results, SmallYear.registry());

    @Test
    void they_are_for_staff() {
        assertThat(source.audience()).isEqualTo(Audience.STAFF);
        assertThat(
                        new ResultStatements(
                                        results,
                                        SmallYear.registry(),
                                        new OfferedEditions(List.of()),
                                        new OneScoreSheet())
                                .audience())
                .isEqualTo(Audience.PUBLIC);
    }

    @Test
    void a_draft_says_that_it_is_one_and_shows_its_way_back_without_names_of_people() {
        var told = told(source);

        assertThat(objects(told, DRAFT, STATUS)).containsExactly(STATUSES + "draft");
        assertThat(objects(told, DRAFT, Vocabulary.RDF + "type"))
                .contains(Vocabulary.DEF + "DraftResult", Vocabulary.DEF + "InternalRecord")
                .doesNotContain(Vocabulary.DEF + "Result");
        assertThat(objects(told, DRAFT, Vocabulary.RDFS + "label"))
                .allMatch(name -> name.contains("Dự thảo") || name.contains("Draft"));
        assertThat(objects(told, DRAFT, Vocabulary.DEF + "answersFingerprint").get(0)).hasSize(64);
        assertThat(objects(told, DRAFT, Vocabulary.DEF + "editionFingerprint").get(0)).hasSize(64);
        String computation = objects(told, DRAFT, Vocabulary.PROV + "wasGeneratedBy").get(0);
        assertThat(objects(told, computation, Vocabulary.PROV + "wasAssociatedWith"))
                .containsExactly("https://cchc.vn/id/role/statistician");
        assertThat(told.toString()).doesNotContain("minh", "=lan,", "publication/draft-1");
        assertThat(objects(told, "https://cchc.vn/id/result/public-1", STATUS)).isEmpty();
    }

    @Test
    void its_figures_have_words_of_their_own_so_that_nobody_takes_them_for_official_ones() {
        var told = told(source);

        assertThat(objects(told, HA_NOI, Vocabulary.DEF + "unofficialValue"))
                .containsExactly("83.33");
        assertThat(objects(told, HA_NOI, Vocabulary.DEF + "unofficialRank")).containsExactly("1");
        assertThat(objects(told, HA_NOI, STATUS)).containsExactly(STATUSES + "draft");
        assertThat(objects(told, HA_NOI, Vocabulary.DCT + "isPartOf")).containsExactly(DRAFT);
        assertThat(objects(told, HA_NOI, Vocabulary.SDMX_DIMENSION + "refArea"))
                .containsExactly("https://cchc.vn/id/province/2024/01");
        assertThat(told)
                .noneMatch(s -> s.predicate().equals(Term.iri(Vocabulary.DEF + "value")))
                .noneMatch(s -> s.object().equals(Term.iri(Vocabulary.QB + "Observation")));
    }

    @Test
    void what_the_public_would_not_see_of_a_small_unit_is_withheld_here_too() {
        var told = told(source);

        assertThat(objects(told, CAO_BANG, Vocabulary.SDMX_ATTRIBUTE + "obsStatus"))
                .containsExactly(STATUSES + "withheld");
        for (String property : List.of("unofficialValue", "unofficialRank", "standardError")) {
            assertThat(objects(told, CAO_BANG, Vocabulary.DEF + property)).isEmpty();
        }
    }

    @Test
    void a_published_draft_is_told_no_more_and_the_one_before_is_superseded() {
        String before = source.revision();
        results.add(later(SmallYear.published(SmallYear.draft("public-2", "lan"), "minh")));

        var told = told(source);

        assertThat(source.revision()).isNotEqualTo(before);
        assertThat(objects(told, "https://cchc.vn/id/result/public-1", STATUS))
                .containsExactly(STATUSES + "superseded");
        String figure = "https://cchc.vn/id/unofficial/public-1/province/01/II.A";
        assertThat(objects(told, figure, Vocabulary.DEF + "unofficialValue"))
                .containsExactly("83.33");
        assertThat(objects(told, figure, STATUS)).containsExactly(STATUSES + "superseded");
        assertThat(told.toString()).doesNotContain("public-2");
    }

    @Test
    void of_a_year_computed_again_and_again_the_newest_three_have_figures() {
        for (int i = 2; i <= 6; i++) {
            results.add(SmallYear.draft("draft-" + i, "lan"));
        }

        var told = told(source);

        for (int i = 1; i <= 6; i++) {
            assertThat(objects(told, "https://cchc.vn/id/result/draft-" + i, STATUS)).hasSize(1);
        }
        assertThat(
                        told.stream()
                                .filter(
                                        s ->
                                                s.predicate()
                                                        .equals(
                                                                Term.iri(
                                                                        Vocabulary.DCT
                                                                                + "isPartOf")))
                                .map(Statement::object)
                                .distinct())
                .hasSize(3);
    }

    @Test
    void the_graph_for_staff_conforms_and_the_one_for_everybody_has_nothing_of_it()
            throws IOException {
        results.add(later(SmallYear.published(SmallYear.draft("public-2", "lan"), "minh")));
        results.add(PointsOffice.published("points"));
        results.add(PointsOffice.draft("points-draft"));
        var shapes = files("shapes");
        var publicShapes = new HashMap<>(shapes);
        publicShapes.putAll(files("public-shapes"));

        try (var staff = build(true);
                var everybody = build(false)) {
            assertThat(staff.check(shapes).first()).isEmpty();
            assertThat(staff.check(publicShapes).holds()).isFalse();
            for (var rule : GraphRules.names().entrySet()) {
                assertThat(rows(staff, rule.getValue())).as(rule.getKey()).isEmpty();
            }
            for (var rule : GraphRules.cube().entrySet()) {
                assertThat(rows(staff, rule.getValue())).as(rule.getKey()).isEmpty();
            }
            assertThat(everybody.check(publicShapes).first()).isEmpty();
            assertThat(everybody.from(DRAFT, 1)).isEmpty();
        }
    }

    private Build build(boolean internal) throws IOException {
        var registry = new CsvRegistry();
        var editions = new OfferedEditions(List.of(SmallYear.edition(), PointsOffice.edition()));
        var limits = new Limits(Duration.ofMinutes(1), 100_000, 1 << 24, 1, Duration.ofMinutes(1));
        var sources =
                new ArrayList<GraphSource>(
                        List.of(
                                new RegistryStatements(registry),
                                new EditionStatements(editions, registry),
                                new ResultStatements(
                                        results, registry, editions, new OneScoreSheet())));
        if (internal) {
            sources.add(new InternalResultStatements(results, registry));
        }
        try (var draft = new JenaBuilds(limits).draft()) {
            files("vocabulary").forEach((name, text) -> draft.addTurtle("ontology", name, text));
            for (var each : sources) {
                each.tell(s -> draft.add(each.audience() + each.name(), s));
            }
            return draft.finish();
        }
    }

    private static List<String> rows(Build build, String sparql) throws IOException {
        var csv = new ByteArrayOutputStream();
        build.query(sparql, "text/csv").writeTo(csv);
        return csv.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static Map<String, String> files(String folder) throws IOException {
        var texts = new HashMap<String, String>();
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
            for (Path file : files.toList()) {
                texts.put(folder + "/" + file.getFileName(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void nothing_is_said_twice() {
        var told = told(source);
        assertThat(new HashSet<>(told)).hasSameSizeAs(told);
    }

    private static Result later(Result result) {
        var s = result.summary();
        return new Result(
                s.published(s.publishedAt().orElseThrow().plusSeconds(60), "minh"),
                result.criteria(),
                result.bands(),
                result.figures());
    }
}
