package vn.cchc.graph.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.DumpFormat;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.LanguageText;

/** What the graph consists of, and all of it as files. */
class CatalogTest {
    private static final Instant BUILT = Instant.parse("2026-11-26T03:00:00Z");
    private static final List<Part> PARTS =
            List.of(
                    part("registry", "Đơn vị hành chính", "Administrative units"),
                    part("results", "Kết quả", "Results"));

    @TempDir Path folder;
    private final BuildFactory builds =
            new JenaBuilds(
                    new Limits(Duration.ofSeconds(10), 1000, 1 << 20, 2, Duration.ofSeconds(2)));

    private static Part part(String name, String vi, String en) {
        return new Part(Vocabulary.graph(name), new LanguageText(vi, en), new LanguageText(vi, en));
    }

    /** As a build is made: the rooms' statements and those of the catalog. */
    private Build build() {
        var draft = builds.draft();
        draft.add("registry", said("/id/a", "Hà Nội"));
        draft.add("registry", said("/id/b", "Huế"));
        draft.add("results", said("/id/a", "Hà Nội"));
        new CatalogStatements(PARTS)
                .tell(statement -> draft.add(CatalogStatements.SOURCE, statement));
        return draft.finish();
    }

    private static Statement said(String thing, String words) {
        return new Statement(
                Term.iri(thing), Term.iri(Vocabulary.RDFS + "label"), Term.text(words, "vi"));
    }

    private static String text(Graph.Answer answer) throws IOException {
        var out = new ByteArrayOutputStream();
        answer.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String catalog(Build build) throws IOException {
        return text(new Catalog(builds).of(build, PARTS, BUILT, "application/n-triples"));
    }

    @Test
    void each_graph_is_a_dataset_with_its_size() throws IOException {
        String catalog = catalog(build());

        assertThat(catalog)
                .contains(
                        "<https://cchc.vn/id/graph/registry> <http://rdfs.org/ns/void#triples> \"2\"",
                        "<https://cchc.vn/id/graph/results> <http://rdfs.org/ns/void#triples> \"1\"",
                        "<https://cchc.vn/id/catalog/whole> <http://www.w3.org/ns/dcat#version> \""
                                + build().content().sha256(),
                        "\"Đơn vị hành chính\"@vi",
                        "<https://cchc.vn/dumps/" + build().content().sha256() + ".trig.gz>");
    }

    @Test
    void a_data_set_of_a_room_is_in_it_with_its_files_and_no_more_of_the_room() throws IOException {
        var draft = builds.draft();
        draft.addTurtle("figures", "figures.ttl", DATA_SET);
        draft.add("registry", said("/id/a", "Hà Nội"));

        String catalog = catalog(draft.finish());

        assertThat(catalog)
                .contains(
                        "<https://cchc.vn/id/catalog> <http://www.w3.org/ns/dcat#dataset>"
                                + " <https://cchc.vn/id/figures>",
                        "<https://cchc.vn/id/figures> <http://purl.org/dc/terms/title>"
                                + " \"Figures\"@en",
                        "<https://cchc.vn/id/figures> <http://www.w3.org/ns/dcat#distribution>"
                                + " <https://cchc.vn/api/figures/data.csv>",
                        "<https://cchc.vn/api/figures/data.csv>"
                                + " <http://www.w3.org/ns/dcat#downloadURL>"
                                + " <https://cchc.vn/api/figures/data.csv>",
                        "<http://example.org/csv> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                                + " <http://purl.org/dc/terms/MediaTypeOrExtent>")
                .doesNotContain("/id/figure/one", "/id/a");
    }

    private static final String DATA_SET =
            """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix qb: <http://purl.org/linked-data/cube#> .
            <https://cchc.vn/id/catalog> dcat:dataset <https://cchc.vn/id/figures> .
            <https://cchc.vn/id/figures> a dcat:Dataset ; dct:title "Số liệu"@vi , "Figures"@en ;
                dcat:distribution <https://cchc.vn/api/figures/data.csv> .
            <https://cchc.vn/api/figures/data.csv> a dcat:Distribution ; dct:format <http://example.org/csv> ;
                dcat:downloadURL <https://cchc.vn/api/figures/data.csv> .
            <http://example.org/csv> a dct:MediaTypeOrExtent .
            <https://cchc.vn/id/figure/one> a qb:Observation ; qb:dataSet <https://cchc.vn/id/figures> .
            """;

    @Test
    void what_changes_with_every_build_is_not_in_the_build() throws IOException {
        var later = build();

        assertThat(later.content()).isEqualTo(build().content());
        assertThat(text(later.describe(CatalogStatements.WHOLE, "application/n-triples")))
                .contains("void#Dataset")
                .doesNotContain("void#triples", "modified");
    }

    /**
     * What DCAT-AP 3 demands, by its own shapes: {@code -Ddcat.shapes=FILE}, for example {@code
     * releases/3.0.1/html/shacl/shapes.ttl} of its repository. Without it, the mandatory properties
     * by name.
     */
    @Test
    void the_catalog_is_what_DCAT_AP_demands() throws IOException {
        var build = build();
        Path file = Files.writeString(folder.resolve("catalog.nt"), catalog(build));
        var draft = builds.draft();
        draft.addTurtle("catalog", "catalog.nt", Files.readString(file));
        Build catalog = draft.finish();
        String shapes = System.getProperty("dcat.shapes", "");
        Map<String, String> texts =
                shapes.isEmpty()
                        ? Map.of("mandatory.ttl", MANDATORY)
                        : Map.of("shapes.ttl", Files.readString(Path.of(shapes)));

        assertThat(catalog.check(texts).first()).isEmpty();
    }

    private static final String MANDATORY =
            """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            [] a sh:NodeShape ; sh:targetClass dcat:Catalog ;
              sh:property [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ,
                [ sh:path dcat:dataset ; sh:minCount 3 ; sh:class dcat:Dataset ] ,
                [ sh:path dcat:service ; sh:minCount 1 ; sh:class dcat:DataService ] .
            [] a sh:NodeShape ; sh:targetClass dcat:Catalog , dcat:Dataset , dcat:DataService ;
              sh:property [ sh:path dct:title ; sh:minCount 2 ; sh:uniqueLang true ] ,
                [ sh:path dct:description ; sh:minCount 2 ; sh:uniqueLang true ] .
            [] a sh:NodeShape ; sh:targetClass foaf:Agent ;
              sh:property [ sh:path foaf:name ; sh:minCount 2 ] .
            [] a sh:NodeShape ; sh:targetClass dcat:Distribution ;
              sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
                [ sh:path dcat:downloadURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
                [ sh:path dct:title ; sh:minCount 2 ; sh:uniqueLang true ] ,
                [ sh:path dct:format ; sh:minCount 1 ; sh:maxCount 1 ; sh:class dct:MediaTypeOrExtent ] ,
                [ sh:path dcat:mediaType ; sh:minCount 1 ; sh:maxCount 1 ; sh:class dct:MediaType ] .
            [] a sh:NodeShape ; sh:targetNode <https://cchc.vn/id/catalog/whole> ;
              sh:property [ sh:path dcat:distribution ; sh:minCount 2 ; sh:class dcat:Distribution ] .
            """;

    @Test
    void a_dump_read_again_is_the_same_build() throws IOException {
        Build build = build();

        for (DumpFormat format : DumpFormat.values()) {
            var text = unpacked(new Dumps(folder.resolve("dumps")).of(build, format));
            var copy = Files.writeString(folder.resolve("copy" + format.ending()), text);
            Build again = readBack(copy);

            assertThat(again.graphs()).isEqualTo(renamed(build));
            assertThat(again.triples()).isEqualTo(build.triples());
        }
    }

    /** Names of the product's graphs are the rooms' alone, and so are its words. */
    private Build readBack(Path copy) throws IOException {
        String text = Files.readString(copy).replace("https://cchc.vn/", "https://copy.example/");
        Files.writeString(copy, text);
        var draft = builds.draft();
        draft.add(new OutsideFile("urn:copy", copy.getFileName().toString(), copy));
        return draft.finish();
    }

    private static Map<String, Long> renamed(Build build) {
        return build.graphs().entrySet().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                e ->
                                        e.getKey()
                                                .replace(
                                                        "https://cchc.vn/",
                                                        "https://copy.example/"),
                                Map.Entry::getValue));
    }

    private static String unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void only_dumps_of_the_build_in_use_are_kept() throws IOException {
        var dumps = new Dumps(folder.resolve("dumps"));
        dumps.of(build(), DumpFormat.TRIG);
        var draft = builds.draft();
        draft.add("registry", said("/id/c", "Cần Thơ"));
        Build next = draft.finish();

        Path file = dumps.of(next, DumpFormat.N_QUADS);

        try (var files = Files.list(folder.resolve("dumps"))) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Dumps.format(file.getFileName().toString(), next.content()))
                .contains(DumpFormat.N_QUADS);
        assertThat(Dumps.format("../../etc/passwd", next.content())).isEmpty();
    }
}
