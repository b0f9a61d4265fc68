package vn.cchc.graph;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;
import vn.cchc.model.LanguageText;

/** How a room puts its records into statements about things with names. */
public record Sentences(Consumer<Statement> listener) {

    public void say(String subject, String predicate, Term object) {
        listener.accept(new Statement(Term.iri(subject), Term.iri(predicate), object));
    }

    public void link(String subject, String predicate, String object) {
        say(subject, predicate, Term.iri(object));
    }

    public void type(String subject, String type) {
        link(subject, Vocabulary.RDF + "type", type);
    }

    /** What people call the thing; everything with an address of the product has such a name. */
    public void name(String subject, LanguageText name) {
        inBothLanguages(subject, Vocabulary.RDFS + "label", name);
    }

    public void inBothLanguages(String subject, String predicate, LanguageText text) {
        say(subject, predicate, Term.vi(text));
        say(subject, predicate, Term.en(text));
    }

    /**
     * One step of an address: what is not unreserved there (RFC 3986, 2.3) is written in percent
     * signs.
     */
    public static String step(String text) {
        var step = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
            step.append(plain ? String.valueOf(c) : "%" + hex(b));
        }
        return step.toString();
    }

    private static String hex(byte b) {
        return HexFormat.of().withUpperCase().toHexDigits(b);
    }
}
