package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.graph.Term;
import vn.cchc.web.PageLanguage;

/** Values as the language of the page writes them. */
record Values(PageLanguage language, Names names) {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /**
     * One value as markup.
     *
     * @param percent whether a number is a share of one hundred
     */
    String html(Term term, boolean percent) {
        if (term instanceof Term.Iri iri) {
            return names.link(iri);
        }
        if (term instanceof Term.Literal literal) {
            return literal(literal, percent);
        }
        return "…";
    }

    /**
     * A text without a language: a code as code, all else in the language of those who write it.
     */
    String machine(String text) {
        return code(text)
                ? "<code>" + Html.escape(text) + "</code>"
                : "<span lang=\"en\">" + Html.escape(text) + "</span>";
    }

    private static boolean code(String text) {
        return text.matches("[!-~]{1,80}");
    }

    /** Of texts in several languages those in the language of the page, if there are any. */
    List<Term> inPageLanguage(List<Term> terms) {
        var own =
                terms.stream()
                        .filter(
                                term ->
                                        term instanceof Term.Literal text
                                                && text.language().equals(language.code()))
                        .toList();
        return own.isEmpty() ? terms : own;
    }

    private String literal(Term.Literal literal, boolean percent) {
        if (literal.datatype().equals(XSD + "string") && code(literal.lexical())) {
            return machine(literal.lexical());
        }
        String text = Html.escape(written(literal, percent));
        boolean foreign =
                !literal.language().isEmpty() && !literal.language().equals(language.code());
        return foreign
                ? "<span lang=\"" + Html.escape(literal.language()) + "\">" + text + "</span>"
                : text;
    }

    private String written(Term.Literal literal, boolean percent) {
        String text = literal.lexical();
        try {
            return switch (literal.datatype().replace(XSD, "")) {
                case "decimal" -> number(new BigDecimal(text), percent);
                case "integer", "int", "long" -> number(new BigDecimal(text), false);
                case "date" -> language.date(LocalDate.parse(text));
                case "dateTime" -> language.time(Instant.parse(text));
                case "boolean" ->
                        Boolean.parseBoolean(text)
                                ? language.say("có", "yes")
                                : language.say("không", "no");
                default -> text;
            };
        } catch (DateTimeException | NumberFormatException e) {
            // Written in a way of its own: shown as it is.
            return text;
        }
    }

    private String number(BigDecimal value, boolean percent) {
        return percent ? language.percent(value) : language.number(value);
    }
}
