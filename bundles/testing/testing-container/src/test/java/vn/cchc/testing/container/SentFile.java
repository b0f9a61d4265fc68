package vn.cchc.testing.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import vn.cchc.model.Fingerprint;

/**
 * A file somebody hands in. Its bytes follow from its seed, so that nobody has to keep them.
 *
 * @param legible whether it is text; random bytes otherwise
 */
record SentFile(long seed, int size, boolean legible) {
    private static final int SMALL = 20_000;
    private static final int LARGE = 300_000;

    /** More than one part for the store of contents, so that it comes there in pieces too. */
    private static final int IN_PARTS = 5_500_000;

    private static final int LETTERS = 12;

    /** One in forty is large enough to be sent on in parts. */
    static SentFile of(Random random) {
        boolean legible = random.nextBoolean();
        int size = 200 + random.nextInt(legible ? SMALL : LARGE);
        return new SentFile(random.nextLong(), random.nextInt(40) == 0 ? IN_PARTS : size, legible);
    }

    /** A word no other file has. */
    String word() {
        var letters = new StringBuilder("q");
        new Random(seed).ints(LETTERS, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    String name() {
        return word() + (legible ? ".txt" : ".bin");
    }

    byte[] bytes() {
        return legible ? text() : noise();
    }

    private byte[] text() {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        byte[] line = ("Báo cáo cải cách " + word() + "\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(line, 0, bytes, 0, line.length);
        System.arraycopy(line, 0, bytes, size - line.length, line.length);
        return bytes;
    }

    private byte[] noise() {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    String sha256() {
        return Fingerprint.of(bytes()).sha256();
    }
}
