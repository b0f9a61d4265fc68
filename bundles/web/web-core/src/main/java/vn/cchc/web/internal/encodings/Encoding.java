package vn.cchc.web.internal.encodings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How the body of an answer may be written (RFC 9110, 8.4.1). */
public enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private static final String ANY = "*";
    private static final double MOST = 1;

    private final String word;

    Encoding(String word) {
        this.word = word;
    }

    /** As in {@code Content-Encoding}. */
    public String word() {
        return word;
    }

    /**
     * What a client likes best; of two that it likes as much the shorter answer. A client that
     * forbids all of them gets the plain body: nobody is helped by no answer.
     *
     * @param accepted the header {@code Accept-Encoding}; {@code null} when there is none
     * @param brotli whether that can be written here
     */
    public static Encoding of(String accepted, boolean brotli) {
        var weights = weights(accepted == null ? "" : accepted);
        var best = IDENTITY;
        double weight = weights.getOrDefault(IDENTITY.word, 0.0);
        for (var encoding : new Encoding[] {GZIP, BROTLI}) {
            double liked = weights.getOrDefault(encoding.word, weights.getOrDefault(ANY, 0.0));
            if (liked > 0 && liked >= weight && (brotli || encoding != BROTLI)) {
                best = encoding;
                weight = liked;
            }
        }
        return best;
    }

    private static Map<String, Double> weights(String accepted) {
        var weights = new HashMap<String, Double>();
        for (String element : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = element.strip().split("\\s*;\\s*", -1);
            if (!parts[0].isEmpty()) {
                weights.put(parts[0].equals("x-gzip") ? GZIP.word : parts[0], weight(parts));
            }
        }
        return weights;
    }

    /** A weight that is no number counts as none given. */
    private static double weight(String[] parts) {
        return Arrays.stream(parts)
                .skip(1)
                .filter(part -> part.matches("q=[01](\\.[0-9]{0,3})?"))
                .mapToDouble(part -> Double.parseDouble(part.substring(2)))
                .findFirst()
                .orElse(MOST);
    }
}
