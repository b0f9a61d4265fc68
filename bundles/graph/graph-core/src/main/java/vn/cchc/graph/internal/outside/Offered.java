package vn.cchc.graph.internal.outside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cchc.model.Refusal;

/**
 * A file that somebody offers.
 *
 * @param name whose ending tells its format
 */
public record Offered(String name, Content content) {
    /** Endings of the files that are taken from a folder. */
    public static final List<String> ENDINGS =
            Stream.of(".ttl", ".nt", ".nq", ".trig", ".rdf", ".owl", ".xml", ".jsonld", ".json")
                    .flatMap(ending -> Stream.of(ending, ending + ".gz"))
                    .toList();

    /** Opens the file. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * A file, or all files of RDF in a folder.
     *
     * @throws Refusal INVALID when there is none in it
     */
    public static List<Offered> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(of(place));
        }
        try (var files = Files.list(place)) {
            var offered =
                    files.filter(Files::isRegularFile)
                            .filter(Offered::isRdf)
                            .sorted()
                            .map(Offered::of)
                            .toList();
            if (offered.isEmpty()) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        OutsideProblem.NO_FILES.at(place.getFileName().toString()));
            }
            return offered;
        }
    }

    private static Offered of(Path file) {
        return new Offered(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    private static boolean isRdf(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
