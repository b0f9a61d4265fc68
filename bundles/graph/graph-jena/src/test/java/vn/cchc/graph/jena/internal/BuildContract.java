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
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Refusal;

/** How builds are made, saved and opened. */
abstract class BuildContract {
    private final BuildFactory builds = builds(SampleGraph.LIMITS);

    @TempDir Path folder;

    abstract BuildFactory builds(Limits limits);

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
        Build made = SampleGraph.build(builds, 2);
        Path place = folder.resolve("build.graph");
        made.save(place);

        assertThat(opens(place, made)).as("undamaged").isTrue();
        assertThat(builds.open(folder.resolve("other"))).isEmpty();
        for (Path file : filesIn(place)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            assertThat(opens(place, made) && bytes.length > 0).as("%s cut", file).isFalse();
            Files.write(file, changed(bytes));
            assertThat(opens(place, made)).as("one bit of %s changed", file).isFalse();
            Files.delete(file);
            assertThat(opens(place, made)).as("%s missing", file).isFalse();
            Files.write(file, bytes);
        }
        assertThat(opens(place, made)).as("repaired").isTrue();
        made.close();
    }

    private static List<Path> filesIn(Path place) throws IOException {
        try (var found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] changed(byte[] bytes) {
        byte[] changed = Arrays.copyOf(bytes, Math.max(1, bytes.length));
        changed[changed.length / 2] ^= 0x10;
        return changed;
    }

    @Test
    void what_is_no_build_is_not_opened() throws IOException {
        Path place = folder.resolve("build.graph");
        for (String text : List.of("", "12345", "not a build")) {
            Files.writeString(place, text);
            assertThat(builds.open(place)).isEmpty();
        }
        Files.delete(place);
        Files.createDirectory(place);
        assertThat(builds.open(place)).isEmpty();
    }

    /** A server may change its store over the same folder. */
    @Test
    void a_build_takes_the_place_of_whatever_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "other");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("a"), "other");
        for (Path place : List.of(file, full)) {
            Build made = SampleGraph.build(builds, 1);
            made.save(place);
            assertThat(opens(place, made)).isTrue();
        }
    }

    private boolean opens(Path file, Build made) {
        var opened = builds.open(file);
        opened.ifPresent(Build::close);
        return opened.filter(b -> b.content().equals(made.content())).isPresent();
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
        Build build = SampleGraph.build(builds, 20);

        assertThat(build.from("https://cchc.vn/id/province/2024/01", 100)).hasSize(5);
        assertThat(build.from("/id/province/2024/01", 3)).hasSize(3);
        assertThat(build.to("/id/province/2024/01", 100))
                .hasSize(20)
                .allSatisfy(s -> assertThat(s.predicate().value()).endsWith("withinUnit"));
        assertThat(build.from("not an iri", 100)).isEmpty();
    }
}
