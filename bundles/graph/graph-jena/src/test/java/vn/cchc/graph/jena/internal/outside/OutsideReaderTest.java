package vn.cchc.graph.jena.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.SampleGraph;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;

/** Data of others: every format of RDF, and nothing that could pass for an official figure. */
class OutsideReaderTest {
    private static final String AGENCY = "https://data.agency.example/health";

    private static final String TURTLE =
            """
            @prefix a: <https://data.agency.example/> .
            a:hospital1 a a:Hospital ; a:beds 320 ; a:near [ a:name "Chợ Lớn"@vi ] .
            <https://cchc.vn/id/province/2026/79>
                <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q1854> .
            """;

    @TempDir Path folder;
    private final JenaBuilds builds = new JenaBuilds(SampleGraph.LIMITS);

    private OutsideFile file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private OutsideFile file(String name, byte[] content) throws IOException {
        return new OutsideFile(AGENCY, name, Files.write(folder.resolve(name), content));
    }

    private Verdict<OutsideFile.Contents> examine(String name, String text) throws IOException {
        return builds.examine(file(name, text));
    }

    private List<Problem> problems(String name, String text) throws IOException {
        return examine(name, text).problems();
    }

    @Test
    void a_file_becomes_a_named_graph_and_a_part_of_the_whole() throws IOException {
        var file = file("health.ttl", TURTLE);
        var draft = builds.draft();
        draft.addTurtle("registry", "r.ttl", "<urn:cchc:a> <urn:cchc:b> <urn:cchc:c> .");

        draft.add(file);
        Build build = draft.finish();

        assertThat(builds.examine(file).orRefuse())
                .isEqualTo(new OutsideFile.Contents(5, new java.util.TreeSet<>(List.of(AGENCY))));
        assertThat(build.triples()).isEqualTo(6);
        assertThat(text(build, "SELECT (COUNT(*) AS ?n) FROM <" + AGENCY + "> { ?s ?p ?o }"))
                .contains("5");
        assertThat(text(build, "ASK { ?h <https://data.agency.example/beds> 320 }"))
                .contains("true");
    }

    private static String text(Build build, String query) throws IOException {
        var out = new ByteArrayOutputStream();
        build.query(query, "text/csv").writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_same_file_makes_the_same_build() throws IOException {
        var file = file("health.ttl", TURTLE);
        var first = builds.draft();
        var second = builds.draft();

        first.add(file);
        second.add(file);

        assertThat(first.finish().content()).isEqualTo(second.finish().content());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.ttl    | <urn:x:a> <urn:x:b> 1 .
                    a.nt     | <urn:x:a> <urn:x:b> "1" .
                    a.nq     | <urn:x:a> <urn:x:b> "1" <urn:x:g> .
                    A.TRIG   | <urn:x:g> { <urn:x:a> <urn:x:b> 1 }
                    a.jsonld | {"@id":"urn:x:a","urn:x:b":1}
                    a.json   | {"@id":"urn:x:a","urn:x:b":1}
                    a.rdf    | <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:x:"><r:Description r:about="urn:x:a"><x:b>1</x:b></r:Description></r:RDF>
                    """)
    void every_format_of_RDF_is_read_compressed_or_not(String name, String text)
            throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(examine(name, text).orRefuse().statements()).isEqualTo(1);
        assertThat(builds.examine(file(name + ".gz", compressed.toByteArray())).orRefuse())
                .isEqualTo(examine(name, text).orRefuse());
    }

    @Test
    void graphs_that_a_file_names_keep_their_names() throws IOException {
        var contents =
                examine(
                                "two.nq",
                                """
                                <urn:x:a> <urn:x:b> <urn:x:c> <urn:x:one> .
                                <urn:x:a> <urn:x:b> <urn:x:c> .
                                """)
                        .orRefuse();

        assertThat(contents.graphs()).containsExactly(AGENCY, "urn:x:one");
    }

    @Test
    void all_that_is_wrong_is_told_with_its_place() throws IOException {
        var told =
                problems(
                        "wrong.ttl",
                        """
                        @prefix cchc: <https://cchc.vn/def/> .
                        <urn:x:a> cchc:value 99.9 .
                        <urn:x:a> a cchc:Province .
                        <https://cchc.vn/id/province/2026/01> <http://www.w3.org/2000/01/rdf-schema#label> "Khác" .
                        <urn:x:a> <urn:x:b> "x .
                        """);

        assertThat(told)
                .extracting(Problem::code)
                .containsExactly("GRA-153", "GRA-153", "GRA-154", "GRA-151");
        assertThat(told.get(0).where()).contains("wrong.ttl", "https://cchc.vn/def/value");
        assertThat(told.get(3).where()).isEqualTo("wrong.ttl:6:1");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    https://cchc.vn/id/graph/registry, GRA-155
                    https://cchc.vn/id/graph/outside/, GRA-155
                    https://cchc.vn/, GRA-155
                    health, GRA-155
                    a b, GRA-155
                    https://cchc.vn/id/graph/outside/health,
                    urn:agency:health,
                    """)
    void a_graph_has_a_name_of_its_own(String graph, String code) throws IOException {
        Path path = file("a.nt", "<urn:x:a> <urn:x:b> <urn:x:c> .").file();
        var told = builds.examine(new OutsideFile(graph, "a.nt", path)).problems();

        assertThat(told.stream().map(Problem::code))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_graph_named_inside_a_file_may_not_pass_for_a_rooms() throws IOException {
        assertThat(
                        problems(
                                "a.nq",
                                "<urn:x:a> <urn:x:b> <urn:x:c> <https://cchc.vn/id/graph/results> ."))
                .extracting(Problem::code)
                .containsExactly("GRA-155");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.txt    | GRA-152 | x
                    a        | GRA-152 | x
                    a.ttl    | GRA-158 | # nothing
                    a.ttl    | GRA-151 | <urn:x:a> <urn:x:b> <http://a b/> .
                    a.nt     | GRA-157 | <relative> <urn:x:b> <urn:x:c> .
                    a.rdf    | GRA-151 | <not xml
                    a.jsonld | GRA-151 | {"@id":
                    a.ttl.gz | GRA-151 | <urn:x:a> <urn:x:b> 1 .
                    a.ttl    | GRA-157 | VERSION "1.2" <urn:x:a> <urn:x:b> <<( <urn:x:a> <urn:x:b> 1 )>> .
                    """)
    void what_is_no_such_file_is_refused(String name, String code, String text) throws IOException {
        assertThat(problems(name, text)).extracting(Problem::code).contains(code);
    }

    @Test
    void a_file_that_names_other_servers_or_files_reaches_none() throws IOException {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> asked.incrementAndGet());
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do-not-tell");
        try {
            var context =
                    problems(
                            "context.jsonld",
                            "{\"@context\":\"" + address + "\",\"@id\":\"urn:x:a\",\"b\":1}");
            var entities =
                    file(
                            "entity.rdf",
                            """
                            <!DOCTYPE r [<!ENTITY e SYSTEM "%s"><!ENTITY f SYSTEM "%s">]>
                            <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:x:">
                            <r:Description r:about="urn:x:a"><x:b>&e;&f;</x:b></r:Description></r:RDF>
                            """
                                    .formatted(address, secret.toUri()));
            var draft = builds.draft();
            draft.add(entities);
            String read = text(draft.finish(), "SELECT * { ?s ?p ?o }");

            assertThat(context).extracting(Problem::code).contains("GRA-151");
            assertThat(read).contains("urn:x:a,urn:x:b,");
            assertThat(read).doesNotContain("do-not-tell");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entities_that_grow_and_files_that_inflate_are_stopped() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append(
                "]><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"urn:x:\">"
                        + "<r:Description r:about=\"urn:x:a\"><x:b>&a29;</x:b></r:Description></r:RDF>");
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 300; i++) {
                gzip.write(new byte[100_000]);
            }
        }

        assertThat(problems("laughs.rdf", laughs.toString())).isNotEmpty();
        assertThat(builds.examine(file("bomb.nt.gz", bomb.toByteArray())).problems()).isNotEmpty();
    }

    @Test
    void a_file_with_very_many_statements_or_problems_is_not_read_to_its_end() throws IOException {
        var many = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.append("<urn:x:").append(i).append("> <https://cchc.vn/def/value> \"1\" .\n");
        }
        var file = file("many.nt", many.toString().replace("cchc.vn", "agency.example"));

        assertThat(problems("wrong.nt", many.toString())).hasSize(OutsideStatements.PROBLEMS);
        assertThat(new OutsideReader(999).read(file, (graph, statement) -> {}).problems())
                .extracting(Problem::code)
                .containsExactly("GRA-156");
        assertThat(new OutsideReader(1_000).read(file, (graph, statement) -> {}).problems())
                .isEmpty();
    }
}
