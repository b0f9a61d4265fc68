package vn.cchc.graph.internal.following;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/**
 * A room whose every thing has the same value, the number of its last change. That number stands in
 * a file and outlives the process, as a database does.
 */
final class ChangingRoom implements GraphSource {
    static final int THINGS = 2_000;

    /** One row with the value and how many things have it; more when a build is torn. */
    static final String QUERY =
            "SELECT ?v (COUNT(*) AS ?n) { ?s <https://cchc.vn/def/value> ?v } GROUP BY ?v";

    private final Path file;

    ChangingRoom(Path file) {
        this.file = file;
    }

    void change() {
        try {
            Path next = file.resolveSibling("next");
            Files.writeString(next, Long.toString(changes() + 1));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long changes() {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public String revision() {
        return Long.toString(changes());
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        tell(changes(), listener);
    }

    /** What it tells after so many changes. */
    static void tell(long changes, Consumer<Statement> listener) {
        for (int thing = 0; thing < THINGS; thing++) {
            listener.accept(
                    new Statement(
                            Term.iri(Vocabulary.ID + "thing/" + thing),
                            Term.iri(Vocabulary.DEF + "value"),
                            Term.integer(changes)));
        }
    }
}
