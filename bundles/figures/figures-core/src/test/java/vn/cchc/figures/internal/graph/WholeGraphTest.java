package vn.cchc.figures.internal.graph;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.figures.Entry;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.Shelf;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.registry.internal.graph.RegistryStatements;
import vn.cchc.testing.GraphRules;

/** What the room tells, beside the registry: named, a data cube, as the shapes want it. */
class WholeGraphTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static Build build;

    @BeforeAll
    static void tell() throws IOException {
        var room = FiguresRoom.onDerby();
        room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q2", "95.50");
        room.approved(
                new Entry(
                        "ON_TIME_SHARE",
                        "province/2026/01",
                        "2026-Q2",
                        "94.5",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Đếm trùng")));
        room.approved("AGENCIES_INSPECTED", "province/2024/02", "2025-H1", "7");
        room.approved(
                new Entry(
                        "DOCUMENTS_REVIEWED",
                        "province/2026/01",
                        "2025",
                        "12",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Shelf.DECISION + "/1/14")));
        room.values.enter(Entry.of("ONLINE_SHARE", "province/2026/01", "2026-Q2", "77.77"), "an");
        var draft =
                new JenaBuilds(
                                new Limits(
                                        Duration.ofMinutes(1),
                                        100_000,
                                        1 << 24,
                                        1,
                                        Duration.ofMinutes(1)))
                        .draft();
        for (Path file : files("vocabulary")) {
            draft.addTurtle("ontology", file.getFileName().toString(), Files.readString(file));
        }
        for (GraphSource source :
                List.of(
                        new RegistryStatements(FiguresRoom.REGISTRY),
                        new FigureStatements(
                                room.figures, room.indicators, room.shelf, FiguresRoom.REGISTRY))) {
            source.tell(statement -> draft.add(source.name(), statement));
        }
        draft.addTurtle("archive", "document", DOCUMENT);
        draft.addTurtle("catalog", "catalog", CATALOG);
        build = draft.finish();
    }

    /** The document of the shelf as the archive tells it, as far as it matters here. */
    private static final String DOCUMENT =
            """
            @prefix cchc: <https://cchc.vn/def/> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix spdx: <http://spdx.org/rdf/terms#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <https://cchc.vn/id/document/ab23cd45ef> a cchc:Document ;
                rdfs:label "Quyết định 979"@vi , "Decision 979"@en ; dct:identifier "ab23cd45ef" ;
                dct:title "Quyết định 979"@vi ; dct:available "2026-01-22T03:00:00Z"^^xsd:dateTime .
            <https://cchc.vn/id/document/ab23cd45ef/version/1> a cchc:DocumentVersion ;
                rdfs:label "Phiên bản 1"@vi , "Version 1"@en ;
                dct:isVersionOf <https://cchc.vn/id/document/ab23cd45ef> ;
                dct:created "2026-01-21T03:00:00Z"^^xsd:dateTime ; dcat:version "1" ;
                dcat:byteSize "15"^^xsd:nonNegativeInteger ;
                dcat:downloadURL <https://cchc.vn/api/archive/contents/ab23cd45ef/1> ;
                spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                    spdx:checksumValue "%s"^^xsd:hexBinary ] .
            """
                    .formatted("a".repeat(64));

    /** The catalog as the graph tells it, as far as it matters here. */
    private static final String CATALOG =
            """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://cchc.vn/id/catalog> a dcat:Catalog ; rdfs:label "Danh mục"@vi , "Catalog"@en ;
                dct:title "Danh mục"@vi , "Catalog"@en ; dct:description "Danh mục"@vi , "Catalog"@en ;
                dct:publisher <https://cchc.vn/id/catalog/publisher> .
            <https://cchc.vn/id/catalog/publisher> a foaf:Agent ;
                rdfs:label "Đơn vị vận hành"@vi , "Operator"@en .
            """;

    @AfterAll
    static void close() {
        build.close();
    }

    @TestFactory
    Stream<DynamicTest> every_thing_has() {
        return GraphRules.names().entrySet().stream().map(WholeGraphTest::holds);
    }

    @TestFactory
    Stream<DynamicTest> the_values_are_a_data_cube() {
        return GraphRules.cube().entrySet().stream().map(WholeGraphTest::holds);
    }

    @Test
    void it_conforms_to_the_shapes_and_to_those_of_the_public() throws IOException {
        var shapes = new HashMap<String, String>();
        for (String folder : List.of("shapes", "public-shapes")) {
            for (Path file : files(folder)) {
                shapes.put(folder + file.getFileName(), Files.readString(file));
            }
        }

        assertThat(build.check(shapes).first()).isEmpty();
    }

    @Test
    void it_tells_the_newest_approved_value_and_no_draft() throws IOException {
        assertThat(
                        rows(
                                "PREFIX cchc: <https://cchc.vn/def/> SELECT ?v ?n ?why {"
                                        + " <https://cchc.vn/id/figure/ON_TIME_SHARE/province/2026/01/2026-Q2>"
                                        + " cchc:value ?v ; cchc:valueVersion ?n ; cchc:correctionReason ?why }"))
                .containsExactly("94.5,2,Đếm trùng");
        assertThat(rows("SELECT ?s { ?s ?p ?o FILTER(STR(?o) = \"77.77\") }")).isEmpty();
    }

    @Test
    void a_value_is_linked_to_the_version_and_page_it_rests_on() throws IOException {
        assertThat(
                        rows(
                                "PREFIX cchc: <https://cchc.vn/def/> PREFIX dct:"
                                        + " <http://purl.org/dc/terms/> PREFIX prov:"
                                        + " <http://www.w3.org/ns/prov#> SELECT ?figure ?title ?page {"
                                        + " ?figure dct:source ?document ; prov:wasDerivedFrom ?version"
                                        + " ; cchc:evidencePage ?page . ?version dct:isVersionOf"
                                        + " ?document . ?document dct:title ?title }"))
                .containsExactly(
                        "https://cchc.vn/id/figure/DOCUMENTS_REVIEWED/province/2026/01/2025,"
                                + "Quyết định 979,14");
    }

    @Test
    void the_catalog_has_the_values_as_a_data_set_with_every_form_of_its_files()
            throws IOException {
        assertThat(
                        rows(
                                "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct:"
                                        + " <http://purl.org/dc/terms/> PREFIX qb:"
                                        + " <http://purl.org/linked-data/cube#> SELECT ?file ?format"
                                        + " ?type ?title { <https://cchc.vn/id/catalog> dcat:dataset"
                                        + " ?set . ?set a dcat:Dataset , qb:DataSet ;"
                                        + " dcat:distribution ?part . ?part a dcat:Distribution ;"
                                        + " dcat:downloadURL ?file ; dct:format ?format ;"
                                        + " dcat:mediaType ?type ; dct:title ?title"
                                        + " FILTER(LANG(?title) = \"en\") } ORDER BY ?file"))
                .extracting(row -> row.replaceAll("[^,]*/(authority/file-type|media-types)/", ""))
                .containsExactly(
                        "https://cchc.vn/api/figures/data.csv,CSV,text/csv,"
                                + "Figures of reform: CSV",
                        "https://cchc.vn/api/figures/data.json,JSON,application/json,"
                                + "Figures of reform: JSON-stat 2.0",
                        "https://cchc.vn/api/figures/data.sdmx.csv,CSV,text/csv,"
                                + "Figures of reform: SDMX-CSV 2.0",
                        "https://cchc.vn/api/figures/data.xlsx,XLSX,"
                                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                                + "Figures of reform: XLSX");
    }

    private static DynamicTest holds(Map.Entry<String, String> rule) {
        return DynamicTest.dynamicTest(
                rule.getKey(),
                () ->
                        assertThat(rows(rule.getValue()))
                                .as("what offends against: %s", rule.getKey())
                                .isEmpty());
    }

    private static List<String> rows(String sparql) throws IOException {
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
