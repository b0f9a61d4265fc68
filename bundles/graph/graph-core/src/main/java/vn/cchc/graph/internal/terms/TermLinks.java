package vn.cchc.graph.internal.terms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.pages.Html;
import vn.cchc.web.PageLanguage;

/** Terms as links by their name, and texts of the vocabulary as markup. */
record TermLinks(PageLanguage language, OntologyTerms terms) {

    /** Ours where they are served; those of others by their address, with the short one beside. */
    String link(String iri) {
        boolean own = iri.startsWith(Vocabulary.DEF);
        String name = terms.label(iri).map(language::say).map(Html::escape).orElse("");
        String brief = "<code>" + Html.escape(KnownVocabulary.brief(iri)) + "</code>";
        String address = own ? iri.substring(Vocabulary.BASE.length()) : iri;
        return "<a href=\""
                + Html.escape(address)
                + (own ? "" : "\" rel=\"noreferrer")
                + "\">"
                + (name.isEmpty() ? brief : name)
                + "</a>"
                + (own || name.isEmpty() ? "" : " " + brief);
    }

    String links(List<String> iris) {
        return iris.stream().map(this::link).collect(Collectors.joining("<br>"));
    }

    /**
     * A definition. Words in quotation marks are codes, and vocabularies have names that are not of
     * the page's language.
     */
    String text(String definition) {
        String html = Html.escape(definition).replaceAll("“([A-Za-z0-9./-]+)”", "<code>$1</code>");
        for (String title :
                Arrays.stream(KnownVocabulary.values())
                        .map(KnownVocabulary::title)
                        .filter(title -> title.contains(" ") || title.contains("-"))
                        .distinct()
                        .toList()) {
            html = html.replace(title, "<span lang=\"en\">" + title + "</span>");
        }
        return html;
    }
}
