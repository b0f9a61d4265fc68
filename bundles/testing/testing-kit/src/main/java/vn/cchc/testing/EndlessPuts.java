package vn.cchc.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import vn.cchc.archive.content.ContentStore;

/**
 * Puts one content after the other until it is killed. Arguments: the class that opens the store, a
 * folder for files, the seed, and what the class asks for. Writes a line before and after each put.
 */
public final class EndlessPuts {
    /** The line before a put, with the SHA-256 behind. */
    static final String BEGUN = "begun ";

    /** The line after a put, with the SHA-256 behind. */
    static final String DONE = "done ";

    private static final int LARGEST = 6_000_000;

    /** Opens the store in the process that will be killed. */
    @FunctionalInterface
    public interface Opening {
        ContentStore open(List<String> arguments) throws Exception;
    }

    private EndlessPuts() {}

    public static void main(String[] arguments) throws Exception {
        var given = List.of(arguments);
        var opening = (Opening) Class.forName(given.get(0)).getDeclaredConstructor().newInstance();
        var store = opening.open(given.subList(3, given.size()));
        var random = new Random(Long.parseLong(given.get(2)));
        while (true) {
            int length = random.nextBoolean() ? random.nextInt(10_000) : random.nextInt(LARGEST);
            var made = MadeContent.random(Path.of(given.get(1)), random, length);
            System.out.println(BEGUN + made.content());
            store.put(made.content(), made.file());
            System.out.println(DONE + made.content());
            Files.delete(made.file());
        }
    }
}
