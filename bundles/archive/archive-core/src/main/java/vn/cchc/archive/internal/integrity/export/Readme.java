package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What an export says of itself to people. Its words are those of the program that wrote it, and
 * may be others in the program that reads it years later, so the summary has their SHA-512.
 */
record Readme(byte[] text, String sha512) {
    static final String FILE = "README.md";
    private static final int LONGEST = 1 << 20;

    /** As this program writes it. */
    static Readme own() throws IOException {
        try (InputStream in = Readme.class.getResourceAsStream(FILE)) {
            byte[] text = in.readAllBytes();
            return new Readme(text, Sha512.of(text));
        }
    }

    /**
     * What should lie in an export: its words, if they have this SHA-512. Words that have another
     * are no text that could lie there.
     */
    static Readme in(Path root, String sha512) throws IOException {
        Path file = root.resolve(FILE);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LONGEST) {
            try (InputStream in = HeldPlace.opened(file)) {
                byte[] text = in.readAllBytes();
                if (Sha512.of(text).equals(sha512)) {
                    return new Readme(text, sha512);
                }
            }
        }
        return new Readme(new byte[0], sha512);
    }
}
