package vn.cchc.graph.jena.internal.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.function.IntUnaryOperator;
import vn.cchc.model.Fingerprint;

/**
 * The statements as sorted lines of N-Triples, followed by those of each named graph as N-Quads:
 * what the content of a build is the fingerprint of. Because terms are numbered in the order of
 * their text and a space sorts before whatever may continue a term, triples in the order of their
 * numbers are lines in the order of their characters.
 */
final class CanonicalText {
    private static final byte[] SPACE = {' '};
    private static final byte[] END = {' ', '.', '\n'};

    private final byte[][] texts;

    /**
     * @param texts of the terms in their order
     */
    CanonicalText(String[] texts) {
        this.texts = new byte[texts.length][];
        for (int id = 0; id < texts.length; id++) {
            this.texts[id] = texts[id].getBytes(StandardCharsets.UTF_8);
        }
    }

    Fingerprint content(Triples all, SortedMap<Integer, NamedTriples> named) {
        MessageDigest digest = Fingerprint.digest();
        add(all, id -> id, END, digest);
        named.forEach(
                (name, graph) -> add(graph.triples(), id -> graph.terms()[id], end(name), digest));
        return Fingerprint.of(digest);
    }

    private byte[] end(int name) {
        byte[] end = new byte[1 + texts[name].length + END.length];
        end[0] = ' ';
        System.arraycopy(texts[name], 0, end, 1, texts[name].length);
        System.arraycopy(END, 0, end, 1 + texts[name].length, END.length);
        return end;
    }

    private void add(Triples triples, IntUnaryOperator among, byte[] end, MessageDigest digest) {
        var matches = new Matches(triples).of(Terms.ANY, Terms.ANY, Terms.ANY);
        while (matches.next()) {
            digest.update(texts[among.applyAsInt(matches.subject())]);
            digest.update(SPACE);
            digest.update(texts[among.applyAsInt(matches.predicate())]);
            digest.update(SPACE);
            digest.update(texts[among.applyAsInt(matches.object())]);
            digest.update(end);
        }
    }
}
