package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.store.Build;
import vn.cchc.model.Refusal;

/** How builds are made, saved and opened. */
class BuildTest {
    private final JenaBuilds builds = new JenaBuilds(SampleGraph.LIMITS);

    @TempDir Path folder;

    private Build build(List<Statement> statements) {
        var draft = builds.draft();
        statements.forEach(s -> draft.add("registry", s));
        return draft.finish();
    }

    private static Statement statement(String subject, String predicate, Term object) {
        return new Statement(Term.iri(subject), Term.iri(predicate), object);
    }

    @Test
    void the_content_does_not_depend_on_the_order_of_saying() {
        var statements = new ArrayList<Statement>();
        SampleGraph.provinces(statements::add, 3);
        Build first = build(statements);
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Collections.shuffle(statements, new Random(seed));
        statements.addAll(statements.subList(0, 50));

        Build second = build(statements);

        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.triples()).isEqualTo(first.triples());
    }

    @Test
    void one_digit_more_makes_another_content() {
        Build one =
                build(
                        List.of(
                                statement(
                                        "/id/a",
                                        "/def/value",
                                        Term.decimal(new java.math.BigDecimal("1.1")))));
        Build other =
                build(
                        List.of(
                                statement(
                                        "/id/a",
                                        "/def/value",
                                        Term.decimal(new java.math.BigDecimal("1.10")))));

        assertThat(one.content()).isNotEqualTo(other.content());
    }

    @Test
    void what_is_saved_is_opened_unchanged() throws IOException {
        var draft = builds.draft();
        draft.add(
                "a",
                new Statement(
                        new Term.Blank("x 1"),
                        Term.iri("/def/p"),
                        Term.text("dòng 1\n\t\"2\" \\ \u0001", "vi")));
        draft.add("b", new Statement(new Term.Blank("x 1"), Term.iri("/def/p"), Term.bool(true)));
        draft.addTurtle(
                "t",
                "t.ttl",
                "@prefix c: <https://cchc.vn/def/> . c:a c:p [ c:q ( 1 2.50 ) ] , [] .");
        Build made = draft.finish();
        Path file = folder.resolve("build.graph");

        made.save(file);
        Build opened = builds.open(file).orElseThrow();

        assertThat(opened.content()).isEqualTo(made.content());
        assertThat(opened.triples()).isEqualTo(made.triples()).isEqualTo(9);
        assertThat(
                        Answers.text(
                                opened.query(
                                        "ASK { [] ?p 'dòng 1\\n\\t\"2\" \\\\ \\u0001'@vi }",
                                        "text/csv")))
                .contains("true");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void unnamed_nodes_are_the_same_in_every_build_and_differ_between_sources() {
        Statement said = new Statement(new Term.Blank("1"), Term.iri("/def/p"), Term.bool(true));
        var first = builds.draft();
        first.add("a", said);
        first.add("b", said);
        var second = builds.draft();
        second.add("b", said);
        second.add("a", said);

        Build one = first.finish();

        assertThat(one.triples()).isEqualTo(2);
        assertThat(second.finish().content()).isEqualTo(one.content());
    }

    @Test
    void a_cut_changed_or_missing_file_is_not_taken_for_the_build() throws IOException {
        Build made = SampleGraph.build(SampleGraph.LIMITS);
        Path file = folder.resolve("build.graph");
        made.save(file);
        byte[] bytes = Files.readAllBytes(file);

        assertThat(builds.open(folder.resolve("other"))).isEmpty();
        for (int length : new int[] {0, 5, bytes.length / 2, bytes.length * 3 / 4}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(opens(file, made)).as("cut after %d bytes", length).isFalse();
        }
        byte[] changed = bytes.clone();
        changed[bytes.length / 2] ^= 0x10;
        Files.write(file, changed);
        assertThat(opens(file, made)).as("one bit changed").isFalse();
        Files.writeString(file, "not a build");
        assertThat(builds.open(file)).isEmpty();
    }

    private boolean opens(Path file, Build made) {
        return builds.open(file).filter(b -> b.content().equals(made.content())).isPresent();
    }

    @Test
    void a_file_that_is_not_turtle_is_refused_with_its_place() {
        assertThatThrownBy(
                        () ->
                                builds.draft()
                                        .addTurtle(
                                                "t",
                                                "year.ttl",
                                                "<urn:cchc:a> <urn:cchc:b>\n  urn:c ."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRA-141")
                .hasMessageContaining("year.ttl, line 2, column");
        assertThatThrownBy(
                        () ->
                                builds.draft()
                                        .addTurtle(
                                                "t",
                                                "year.ttl",
                                                "<urn:cchc:a> <urn:cchc:b> \"x\"^^<http://www.w3.org/2001/XMLSchema#integer> ."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRA-141");
    }

    @Test
    void a_file_with_terms_of_a_later_RDF_is_refused() {
        for (String object : List.of("<<( <urn:cchc:a> <urn:cchc:b> 1 )>>", "'x'@vi--ltr")) {
            assertThatThrownBy(
                            () ->
                                    builds.draft()
                                            .addTurtle(
                                                    "t",
                                                    "year.ttl",
                                                    "<urn:cchc:a> <urn:cchc:b> " + object + " ."))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("GRA-141");
        }
    }

    @Test
    void a_statement_that_cannot_be_written_is_not_taken() {
        var draft = builds.draft();

        assertThatThrownBy(() -> draft.add("a", statement("relative", "/def/p", Term.bool(true))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                draft.add(
                                        "a",
                                        statement(
                                                "/id/a",
                                                "/def/p",
                                                new Term.Literal("x", Term.XSD + "integer", ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> draft.add("a", statement("/id/a", "/def/p", Term.text("x", "v i"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statements_are_found_from_and_to_a_thing_up_to_a_limit() {
        Build build = SampleGraph.build(SampleGraph.LIMITS);

        assertThat(build.from("https://cchc.vn/id/province/2024/01", 100)).hasSize(5);
        assertThat(build.from("/id/province/2024/01", 3)).hasSize(3);
        assertThat(build.to("/id/province/2024/01", 100))
                .hasSize(20)
                .allSatisfy(s -> assertThat(s.predicate().value()).endsWith("withinUnit"));
        assertThat(build.from("not an iri", 100)).isEmpty();
    }
}
