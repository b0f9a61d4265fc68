package vn.cchc.graph.internal.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import vn.cchc.graph.internal.pages.BareLayout;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Verdict;

/** The pages of the product's own ontology, with three provinces in the graph. */
class OntologyPagesTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static final String DATA =
            """
            @prefix cchc: <https://cchc.vn/def/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://cchc.vn/id/province/2026/01> a cchc:Province ; cchc:population 8 .
            <https://cchc.vn/id/province/2026/04> a cchc:Province ; cchc:population 1 .
            <https://cchc.vn/id/province/2026/08> a cchc:Province ;
              cchc:status <https://cchc.vn/def/status/published> .
            """;

    private static final BuildFactory BUILDS =
            new JenaBuilds(
                    new Limits(Duration.ofSeconds(30), 5_000, 1 << 22, 1, Duration.ofSeconds(30)));

    private static Build build;
    private static OntologyPages pages;

    @BeforeAll
    static void read() throws IOException {
        var draft = BUILDS.draft();
        files("vocabulary").forEach((name, text) -> draft.addTurtle("ontology", name, text));
        draft.addTurtle("data", "data.ttl", DATA);
        build = draft.finish();
        pages =
                new OntologyPages(
                        () -> Optional.of(build), new BareLayout(), BUILDS, files("shapes"));
    }

    private static Map<String, String> files(String folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Optional<String> term(String path, String lang) {
        return pages.term(path, new OntologyPages.Request(lang, null))
                .map(page -> new String((byte[]) page.getEntity(), StandardCharsets.UTF_8));
    }

    private static String all(String lang) {
        var page = pages.modules(new OntologyPages.Request(lang, null)).orElseThrow();
        return new String((byte[]) page.getEntity(), StandardCharsets.UTF_8);
    }

    @Test
    void a_class_says_what_it_is_where_it_is_from_and_what_has_it() {
        assertThat(term("Province", "en").orElseThrow())
                .contains(
                        "<h1>Province or centrally-run city</h1>",
                        "A unit of the provincial level.",
                        "<a href=\"/def/territory\">Administrative units by period</a>",
                        "<a href=\"/def/AdministrativeUnit\">Administrative unit</a>",
                        "<code>geo:Feature</code>",
                        ">GeoSPARQL</a>",
                        "<a href=\"/def/region\">region</a>",
                        "3 times");
        assertThat(term("AdministrativeUnit", "vi").orElseThrow())
                .contains("Gồm các dạng", "/def/Commune", "/def/Province");
    }

    @Test
    void a_property_says_of_what_it_is_and_how_often_it_is_said() {
        assertThat(term("region", "vi").orElseThrow())
                .contains("Dùng cho", "/def/Province", "Nhận giá trị", "/def/Region", "0 lần");
        assertThat(term("population", "vi").orElseThrow())
                .contains("2 lần", "/sparql?lang=vi&amp;query=SELECT+%3Fthing+%3Fname+%3Fvalue");
        assertThat(term("status/published", "en").orElseThrow()).contains(">1 time ");
    }

    @Test
    void the_demands_of_the_shapes_are_told_in_words() {
        assertThat(term("Edition", "en").orElseThrow())
                .contains(
                        "exactly 1",
                        "matches <code>^[0-9a-f]{64}$</code>",
                        "in the languages <code>en</code>, <code>vi</code>",
                        "in Vietnamese and in English");
        assertThat(term("satisfied", "vi").orElseThrow())
                .contains("không lớn hơn <a href=\"/def/answered\">", "≥ 0");
        assertThat(term("answerType", "vi").orElseThrow()).contains("<code>many</code>");
    }

    @Test
    void no_demand_stands_there_twice() {
        String html = term("Province", "vi").orElseThrow();

        assertThat(count(html, "có bằng cả tiếng Việt và tiếng Anh")).isEqualTo(1);
    }

    @Test
    void there_is_a_page_for_every_term_in_both_languages() {
        var terms = new OntologyTerms(build);
        var paths =
                terms.modules().stream()
                        .flatMap(module -> terms.of(module).stream())
                        .map(term -> term.path().substring("/def/".length()))
                        .toList();

        assertThat(paths).hasSizeGreaterThan(150);
        for (String lang : new String[] {"vi", "en"}) {
            assertThat(paths)
                    .allSatisfy(
                            path ->
                                    assertThat(term(path, lang).orElseThrow())
                                            .doesNotContain("—", "null"));
        }
        assertThat(term("NoTerm", "vi")).isEmpty();
    }

    @Test
    void the_first_page_has_every_module_with_a_diagram_and_a_table() {
        String html = all("vi");
        long modules = new OntologyTerms(build).modules().size();

        assertThat(modules).isGreaterThan(8);
        assertThat(html)
                .contains("Phiếu khảo sát và câu hỏi", "Dùng lại: ", "DDI-RDF Discovery</a>");
        assertThat(count(html, "<svg class=\"diagram\" role=\"img\"")).isEqualTo(modules);
        assertThat(count(html, "<table class=\"facts\">")).isEqualTo(modules);
        assertThat(html.length()).isLessThan(180_000);
    }

    static Stream<String> diagrams() {
        return Pattern.compile("<svg class=\"diagram\".*?</svg>")
                .matcher(all("vi"))
                .results()
                .map(found -> found.group());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_is_well_formed_named_and_within_its_frame(String svg) throws Exception {
        var drawn =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement();
        int width = Integer.parseInt(drawn.getAttribute("width"));
        int height = Integer.parseInt(drawn.getAttribute("height"));

        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("Sơ đồ lớp: ");
        assertThat(width).as("wide as a phone").isLessThan(480);
        var boxes = drawn.getElementsByTagName("rect");
        assertThat(boxes.getLength()).isPositive();
        for (int i = 0; i < boxes.getLength(); i++) {
            var at = boxes.item(i).getAttributes();
            assertThat(number(at, "x") + number(at, "width")).isLessThanOrEqualTo(width);
            assertThat(number(at, "y") + number(at, "height")).isLessThanOrEqualTo(height);
        }
    }

    private static int number(org.w3c.dom.NamedNodeMap attributes, String name) {
        return Integer.parseInt(attributes.getNamedItem(name).getNodeValue());
    }

    private static long count(String html, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
    }

    /** A graph that answers nothing for as long as the server starts. */
    private record LateGraph(BuildFactory builds, AtomicBoolean starting) implements BuildFactory {
        @Override
        public Draft draft() {
            if (starting.get()) {
                throw new IllegalStateException("Too slow");
            }
            return builds.draft();
        }

        @Override
        public Optional<Build> open(Path file) {
            return builds.open(file);
        }

        @Override
        public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
            return builds.examine(file);
        }
    }

    @Test
    void a_graph_that_is_too_slow_while_the_server_starts_is_asked_again() throws IOException {
        var starting = new AtomicBoolean(true);
        var late =
                new OntologyPages(
                        () -> Optional.of(build),
                        new BareLayout(),
                        new LateGraph(BUILDS, starting),
                        files("shapes"));
        var request = new OntologyPages.Request("vi", null);
        assertThatIllegalStateException().isThrownBy(() -> late.term("Province", request));

        starting.set(false);
        assertThat(late.term("Province", request)).isPresent();
    }
}
