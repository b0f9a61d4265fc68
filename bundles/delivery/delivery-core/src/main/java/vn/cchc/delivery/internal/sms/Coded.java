package vn.cchc.delivery.internal.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsmpp.bean.Alphabet;

/**
 * A text as octets of the alphabet that is cheaper and can say it.
 *
 * @param whole most octets of a message of its own
 * @param piece most octets of a part, beside what says that it is one
 */
record Coded(Alphabet alphabet, byte[] octets, int whole, int piece) {
    private static final int SEPTETS = 160;
    private static final int SEPTETS_OF_PART = 153;
    private static final int OCTETS = 140;
    private static final int OCTETS_OF_PART = 134;

    /** Header of a part: octets that follow, kind, length, message, of how many, which. */
    private static final byte[] HEADER = {5, 0, 3};

    static Coded of(String text) {
        return GsmAlphabet.octets(text)
                .map(octets -> new Coded(Alphabet.ALPHA_DEFAULT, octets, SEPTETS, SEPTETS_OF_PART))
                .orElseGet(
                        () ->
                                new Coded(
                                        Alphabet.ALPHA_UCS2,
                                        text.getBytes(StandardCharsets.UTF_16BE),
                                        OCTETS,
                                        OCTETS_OF_PART));
    }

    boolean fitsOne() {
        return octets.length <= whole;
    }

    /**
     * Empty when one message holds it all.
     *
     * @param reference what tells parts of one message from those of another
     */
    Optional<List<byte[]>> parts(byte reference) {
        if (fitsOne()) {
            return Optional.empty();
        }
        var pieces = new ArrayList<byte[]>();
        for (int from = 0; from < octets.length; ) {
            int to = end(from);
            pieces.add(Arrays.copyOfRange(octets, from, to));
            from = to;
        }
        var parts = new ArrayList<byte[]>();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(part(reference, pieces.size(), i + 1, pieces.get(i)));
        }
        return Optional.of(parts);
    }

    /** Never in the middle of a character. */
    private int end(int from) {
        int to = Math.min(from + piece, octets.length);
        if (to == octets.length) {
            return to;
        }
        if (alphabet == Alphabet.ALPHA_UCS2) {
            boolean cut = Character.isHighSurrogate(unit(to - 2));
            return cut ? to - 2 : to;
        }
        return octets[to - 1] == GsmAlphabet.ESCAPE ? to - 1 : to;
    }

    private char unit(int at) {
        return (char) ((octets[at] & 0xff) << 8 | octets[at + 1] & 0xff);
    }

    private static byte[] part(byte reference, int of, int number, byte[] piece) {
        var part = new byte[HEADER.length + 3 + piece.length];
        System.arraycopy(HEADER, 0, part, 0, HEADER.length);
        part[HEADER.length] = reference;
        part[HEADER.length + 1] = (byte) of;
        part[HEADER.length + 2] = (byte) number;
        System.arraycopy(piece, 0, part, HEADER.length + 3, piece.length);
        return part;
    }
}
