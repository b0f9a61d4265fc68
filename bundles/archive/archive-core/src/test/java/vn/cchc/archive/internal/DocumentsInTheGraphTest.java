package vn.cchc.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ArchiveRoom.LAN;
import static vn.cchc.archive.internal.ArchiveRoom.MINH;
import static vn.cchc.archive.internal.GraphOfDocuments.ACT;
import static vn.cchc.archive.internal.GraphOfDocuments.PROJECT;
import static vn.cchc.archive.internal.GraphOfDocuments.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Description;
import vn.cchc.archive.Passage;
import vn.cchc.archive.Relation;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.ReformField;
import vn.cchc.registry.internal.graph.RegistryStatements;
import vn.cchc.testing.GraphRules;

/** The graph of units and documents: rules and shapes hold, and queries find what is meant. */
class DocumentsInTheGraphTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static final String PREFIXES =
            "PREFIX cchc: <https://cchc.vn/def/> PREFIX dct: <http://purl.org/dc/terms/>"
                    + " PREFIX dcat: <http://www.w3.org/ns/dcat#>"
                    + " PREFIX eli: <http://data.europa.eu/eli/ontology#>"
                    + " PREFIX prov: <http://www.w3.org/ns/prov#>"
                    + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                    + " PREFIX spdx: <http://spdx.org/rdf/terms#>"
                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    /** No document names one, and they are most of the registry. */
    private static final Pattern SMALL_UNIT = Pattern.compile("/(commune|district|succession)/");

    @TempDir static Path folder;
    private static Build build;

    @BeforeAll
    static void tell() throws IOException {
        try (var graph = new GraphOfDocuments(folder)) {
            documents(graph);
            var limits =
                    new Limits(Duration.ofMinutes(1), 100_000, 1 << 24, 1, Duration.ofMinutes(1));
            var draft = new JenaBuilds(limits).draft();
            for (Path file : files("vocabulary")) {
                draft.addTurtle("ontology", file.getFileName().toString(), Files.readString(file));
            }
            act(draft);
            graph.source.tell(statement -> draft.add("archive", statement));
            new RegistryStatements(GraphOfDocuments.REGISTRY)
                    .tell(statement -> large(draft, statement));
            build = draft.finish();
        }
    }

    private static void large(BuildFactory.Draft draft, Statement statement) {
        if (!SMALL_UNIT.matcher(statement.toString()).find()) {
            draft.add("registry", statement);
        }
    }

    private static void documents(GraphOfDocuments graph) throws IOException {
        graph.published(decision("979/QĐ-BNV", "2020-11-18"));
        graph.published(decision("76/NQ-CP", "2021-07-15"));
        graph.published(
                decision(
                        "72/QĐ-BNV",
                        "2026-01-21",
                        Arrays.stream(Relation.Kind.values())
                                .flatMap(
                                        kind ->
                                                Stream.of("76/NQ-CP", "99/NQ-CP")
                                                        .map(n -> new Relation(kind, n)))
                                .toArray(Relation[]::new)));
        graph.published(Description.titled("Báo cáo \"không số\""));
        for (DocumentKind kind : DocumentKind.values()) {
            graph.published(of(kind));
        }
        graph.room.reading(DocumentsInTheGraphTest::extract).look();
        String withdrawn = graph.published(decision("80/QĐ-BNV", "2026-01-21"));
        graph.room.archive.withdraw(withdrawn, "sai", MINH);
        String deleted = graph.published(decision("81/QĐ-BNV", "2026-01-21"));
        graph.room.archive.askDeletion(deleted, "sai", LAN);
        graph.room.archive.agreeDeletion(deleted, MINH);
        graph.described(decision("82/QĐ-BNV", "2026-01-21"), LAN);
        String cited = graph.published(decision("83/QĐ-BNV", "2026-01-21"));
        graph.room.archive.cite(
                new CitingRecord("x", "x/1", PROJECT, Optional.empty(), true),
                new Passage(cited, 1, OptionalInt.of(1)),
                LAN);
    }

    private static Description of(DocumentKind kind) {
        return new Description(
                kind.title().vi(),
                "",
                kind.code(),
                "Ủy ban nhân dân tỉnh",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(ReformField.values()),
                Set.of(),
                List.of());
    }

    private static Extract extract(Path file, String name) {
        return new Extract(
                "text/plain; charset=UTF-8",
                List.of("một"),
                Extract.Source.TEXT,
                true,
                Set.of(),
                "");
    }

    /** As the room of editions tells it. */
    private static void act(BuildFactory.Draft draft) {
        var out = new Sentences(statement -> draft.add("edition", statement));
        String iri = Vocabulary.ID + ACT.path();
        out.type(iri, Vocabulary.DEF + "LegalAct");
        out.name(iri, PROJECT);
        out.inBothLanguages(iri, Vocabulary.DCT + "title", PROJECT);
        String plan = Vocabulary.ID + "plan/2026";
        out.name(plan, PROJECT);
        out.link(iri, Vocabulary.DCT + "isReferencedBy", plan);
    }

    @AfterAll
    static void close() {
        build.close();
    }

    @TestFactory
    Stream<DynamicTest> every_thing_has() {
        return GraphRules.names().entrySet().stream().map(DocumentsInTheGraphTest::holds);
    }

    private static DynamicTest holds(Map.Entry<String, String> rule) {
        return DynamicTest.dynamicTest(
                rule.getKey(),
                () ->
                        assertThat(query(rule.getValue()))
                                .as("what offends against: %s", rule.getKey())
                                .isEmpty());
    }

    @Test
    void it_conforms_to_the_shapes_and_to_those_of_the_public() throws IOException {
        for (String folder : List.of("shapes", "public-shapes")) {
            var shapes = new HashMap<String, String>();
            for (Path file : files(folder)) {
                shapes.put(file.getFileName().toString(), Files.readString(file));
            }
            assertThat(build.check(shapes).first()).as(folder).isEmpty();
        }
    }

    @Test
    void every_property_has_a_name_for_pages() throws IOException {
        assertThat(
                        rows(
                                "SELECT DISTINCT ?p { GRAPH"
                                        + " <https://cchc.vn/id/graph/archive> { ?s ?p ?o }"
                                        + " FILTER NOT EXISTS { ?p rdfs:label ?name"
                                        + " FILTER(LANG(?name) = \"vi\") } }"))
                .isEmpty();
    }

    @Test
    void every_kind_and_every_field_is_a_concept() throws IOException {
        assertThat(
                        rows(
                                "SELECT DISTINCT ?kind { ?d a cchc:Document ;"
                                        + " eli:type_document ?kind . ?kind a cchc:ActType }"))
                .hasSize(DocumentKind.values().length);
        assertThat(
                        rows(
                                "SELECT DISTINCT ?f { ?d eli:is_about ?f . ?f a"
                                        + " cchc:ReformField ; skos:inScheme"
                                        + " <https://cchc.vn/def/reform-field> }"))
                .hasSize(ReformField.values().length);
    }

    @Test
    void from_a_document_one_walks_to_what_it_rests_on_and_to_its_files() throws IOException {
        assertThat(
                        rows(
                                "SELECT ?basis ?media ?size ?sum { ?d eli:id_local \"72/QĐ-BNV\" ;"
                                        + " eli:based_on/eli:id_local ?basis . ?v dct:isVersionOf"
                                        + " ?d ; dcat:mediaType ?media ; dcat:byteSize ?size ;"
                                        + " spdx:checksum/spdx:checksumValue ?value"
                                        + " BIND(STRLEN(STR(?value)) AS ?sum) }"))
                .containsExactly(
                        "76/NQ-CP,https://www.iana.org/assignments/media-types/text/plain,21,64");
        assertThat(
                        rows(
                                "SELECT ?act { ?d eli:id_local \"979/QĐ-BNV\" ;"
                                        + " prov:alternateOf ?act . ?act a cchc:LegalAct }"))
                .containsExactly("https://cchc.vn/id/act/979-QD-BNV-2020");
    }

    @Test
    void words_of_titles_and_numbers_find_documents() throws IOException {
        assertThat(
                        rows(
                                "SELECT ?state { (?d ?text) cchc:search (\"quyet dinh 80/QĐ-BNV\""
                                        + " 20) . ?d cchc:status/rdfs:label ?state"
                                        + " FILTER(LANG(?state) = \"en\") }"))
                .contains("Withdrawn");
        assertThat(rows("SELECT ?d { (?d ?text) cchc:search (\"bao cao khong so\" 20) }"))
                .isNotEmpty();
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
