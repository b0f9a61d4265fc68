package vn.cchc.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.model.LanguageText;

/** A node of the graph: an IRI, a blank node or a literal. */
public sealed interface Term {

    /** What can be a subject. */
    sealed interface Resource extends Term permits Iri, Blank {}

    /** An absolute IRI, or one below the product's own address when it starts with {@code /}. */
    record Iri(String value) implements Resource {
        public Iri {
            if (value == null
                    || value.isBlank()
                    || value.chars().anyMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
                throw new IllegalArgumentException("Not an IRI: " + value);
            }
        }
    }

    /** A node without a name; the label holds within one source. */
    record Blank(String label) implements Resource {}

    /**
     * A literal.
     *
     * @param datatype IRI of its type
     * @param language empty but for language strings
     */
    record Literal(String lexical, String datatype, String language) implements Term {}

    String XSD = "http://www.w3.org/2001/XMLSchema#";

    static Iri iri(String value) {
        return new Iri(value);
    }

    static Literal text(String text) {
        return new Literal(text, XSD + "string", "");
    }

    static Literal text(String text, String language) {
        return new Literal(text, "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", language);
    }

    static Literal vi(LanguageText text) {
        return text(text.vi(), "vi");
    }

    static Literal en(LanguageText text) {
        return text(text.en(), "en");
    }

    static Literal decimal(BigDecimal value) {
        return new Literal(value.toPlainString(), XSD + "decimal", "");
    }

    static Literal integer(long value) {
        return new Literal(Long.toString(value), XSD + "integer", "");
    }

    static Literal bool(boolean value) {
        return new Literal(Boolean.toString(value), XSD + "boolean", "");
    }

    static Literal date(LocalDate value) {
        return new Literal(value.toString(), XSD + "date", "");
    }

    static Literal time(Instant value) {
        return new Literal(value.toString(), XSD + "dateTime", "");
    }

    static Literal year(String value) {
        return new Literal(value, XSD + "gYear", "");
    }
}
