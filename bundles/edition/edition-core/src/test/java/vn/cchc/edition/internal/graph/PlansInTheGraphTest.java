package vn.cchc.edition.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.edition.internal.ShelfOfEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.registry.internal.graph.RegistryStatements;
import vn.cchc.testing.GraphRules;

/** The graph of ministries, provinces and some years: what a query says of plans and surveys. */
class PlansInTheGraphTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static final String PREFIXES =
            "PREFIX cchc: <https://cchc.vn/def/> PREFIX dct: <http://purl.org/dc/terms/>"
                    + " PREFIX eli: <http://data.europa.eu/eli/ontology#>"
                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    /** No plan names one, and they are most of the registry. */
    private static final Pattern SMALL_UNIT = Pattern.compile("/(commune|district|succession)/");

    private static Build build;

    @BeforeAll
    static void tell() throws IOException {
        var shelf = new ShelfOfEditions();
        for (String year :
                List.of(
                        "plan-2024",
                        "plan-2026",
                        "sipas-2024",
                        "par-province-2024",
                        "opinion-2026")) {
            shelf.add(Path.of("../../years", year, "src/main/resources"));
        }
        var limits = new Limits(Duration.ofMinutes(1), 100_000, 1 << 24, 1, Duration.ofMinutes(1));
        var draft = new JenaBuilds(limits).draft();
        for (Path file : files("vocabulary")) {
            draft.addTurtle("ontology", file.getFileName().toString(), Files.readString(file));
        }
        new EditionStatements(shelf, SampleYear.REGISTRY)
                .tell(statement -> draft.add("edition", statement));
        new RegistryStatements(SampleYear.REGISTRY)
                .tell(
                        statement -> {
                            if (!SMALL_UNIT.matcher(statement.toString()).find()) {
                                draft.add("registry", statement);
                            }
                        });
        build = draft.finish();
    }

    @AfterAll
    static void close() {
        build.close();
    }

    @Test
    void tasks_of_the_third_quarter_of_2026_with_lead_and_legal_bases() throws IOException {
        List<String> rows =
                rows(
                        "SELECT ?number ?led ?act { ?task a cchc:PlanTask ; dct:isPartOf ?plan ;"
                                + " cchc:number ?number ; cchc:lead ?lead ; cchc:inQuarter ?quarter ."
                                + " ?plan cchc:year ?year ; eli:based_on/eli:id_local ?act ."
                                + " ?quarter cchc:year ?year ; cchc:quarterOfYear 3 ."
                                + " ?lead rdfs:label ?led FILTER(LANG(?led) = \"vi\")"
                                + " FILTER(STR(?year) = \"2026\") } ORDER BY ?number ?act");

        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(1, 3, 4, 6, 7, 8)
                                .flatMap(
                                        number ->
                                                Stream.of(
                                                                "25/2025/NĐ-CP",
                                                                "72/QĐ-BNV",
                                                                "76/NQ-CP",
                                                                "979/QĐ-BNV")
                                                        .map(a -> number + ",Bộ Nội vụ," + a))
                                .toList());
    }

    @Test
    void the_plans_have_twelve_and_eight_tasks() throws IOException {
        assertThat(
                        rows(
                                "SELECT ?year (COUNT(?task) AS ?tasks) { ?plan a cchc:Plan ;"
                                        + " cchc:year ?year ; dct:hasPart ?task }"
                                        + " GROUP BY ?year ORDER BY ?year"))
                .containsExactly("2024,12", "2026,8");
    }

    @Test
    void a_province_takes_part_in_every_task_of_2026_but_in_some_of_2024_only() throws IOException {
        String tasks =
                "SELECT (COUNT(DISTINCT ?task) AS ?tasks) { <https://cchc.vn/id/province/%s/01> a"
                        + " ?kind ; cchc:period ?period . ?party cchc:includesAll ?kind ;"
                        + " cchc:period ?period . ?task a cchc:PlanTask ; cchc:partner ?party }";

        assertThat(rows(tasks.formatted("2026"))).containsExactly("8");
        assertThat(rows(tasks.formatted("2024"))).containsExactly("9");
    }

    @Test
    void the_surveys_of_2026_ask_officials_and_citizens_and_are_no_edition_of_an_index()
            throws IOException {
        assertThat(
                        rows(
                                "SELECT ?who ?what { ?year a cchc:SurveyYear ."
                                        + " ?form cchc:edition ?year ; cchc:respondents ?who ;"
                                        + " dct:title ?what FILTER(LANG(?what) = \"en\")"
                                        + " FILTER NOT EXISTS { ?year a cchc:Edition } }"
                                        + " ORDER BY ?who"))
                .containsExactly(
                        "citizens,The people on reform and public services 2026",
                        "officials,Officials on reform 2026");
    }

    @Test
    void a_question_put_to_officials_says_which_criterion_it_gives_points_to() throws IOException {
        assertThat(
                        rows(
                                "PREFIX disco: <http://rdf-vocabulary.ddialliance.org/discovery#>"
                                        + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                                        + " SELECT ?code (COUNT(?question) AS ?questions) {"
                                        + " ?form cchc:edition"
                                        + " <https://cchc.vn/id/edition/par-province/2024> ;"
                                        + " disco:question ?question . ?question disco:concept"
                                        + " ?criterion . ?criterion skos:notation ?code }"
                                        + " GROUP BY ?code ORDER BY ?code"))
                .containsExactly("1.7,4", "2.6,5", "3.6,6", "4.4,4", "5.6,4", "6.3,4", "7.3,5");
    }

    @TestFactory
    Stream<DynamicTest> every_thing_has() {
        return GraphRules.names().entrySet().stream().map(PlansInTheGraphTest::holds);
    }

    @Test
    void it_conforms_to_the_shapes() throws IOException {
        var shapes = new HashMap<String, String>();
        for (Path file : files("shapes")) {
            shapes.put(file.getFileName().toString(), Files.readString(file));
        }

        assertThat(build.check(shapes).first()).isEmpty();
    }

    private static DynamicTest holds(Map.Entry<String, String> rule) {
        return DynamicTest.dynamicTest(
                rule.getKey(),
                () ->
                        assertThat(query(rule.getValue()))
                                .as("what offends against: %s", rule.getKey())
                                .isEmpty());
    }

    private static List<String> rows(String sparql) throws IOException {
        return query(PREFIXES + sparql);
    }

    private static List<String> query(String sparql) throws IOException {
        var csv = new ByteArrayOutputStream();
        build.query(sparql, "text/csv").writeTo(csv);
        return csv.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
