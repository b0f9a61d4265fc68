package vn.cchc.graph.internal.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.web.PageLanguage;

/** What things are called on one page, each looked up once. */
final class Names {
    private static final int MOST = 500;

    /** The first of them that the thing has. */
    private static final List<String> PROPERTIES =
            List.of(
                    Vocabulary.SKOS + "prefLabel",
                    Vocabulary.RDFS + "label",
                    Vocabulary.DCT + "title");

    private final Build build;
    private final PageLanguage language;
    private final String along;
    private final Map<String, Optional<String>> found = new HashMap<>();

    Names(Build build, PageLanguage language) {
        this(build, language, "");
    }

    /**
     * @param along what own addresses have at their end, so that the language goes along
     */
    Names(Build build, PageLanguage language, String along) {
        this.build = build;
        this.language = language;
        this.along = along;
    }

    /** The name, or what is left of the address when it has none. */
    String of(String iri) {
        return find(iri).orElseGet(() -> brief(iri));
    }

    /** Properties by name in the order of the page's language. */
    Comparator<String> order() {
        var letters = Collator.getInstance(language.locale());
        return Comparator.<String, String>comparing(this::of, letters::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    /** A link by its name. Own things are linked where they are served, others by their address. */
    String link(Term.Iri iri) {
        String value = iri.value();
        String name =
                find(value)
                        .map(Html::escape)
                        .orElseGet(() -> "<code>" + Html.escape(brief(value)) + "</code>");
        if (value.startsWith(Vocabulary.BASE + "/")) {
            return anchor(address(value), "", name);
        }
        boolean web = value.startsWith("http://") || value.startsWith("https://");
        return web ? anchor(value, " rel=\"noreferrer\"", name) : name;
    }

    /** Where an own thing is found on this server. */
    String address(String own) {
        return own.substring(Vocabulary.BASE.length()) + along;
    }

    private static String anchor(String address, String attributes, String name) {
        return "<a href=\"" + Html.escape(address) + "\"" + attributes + ">" + name + "</a>";
    }

    private Optional<String> find(String iri) {
        return found.computeIfAbsent(iri, this::look);
    }

    private Optional<String> look(String iri) {
        var statements = build.from(iri, MOST);
        for (boolean own : new boolean[] {true, false}) {
            for (String property : PROPERTIES) {
                var name = name(statements, property, own);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** The first in the order of letters, so that it is the same at every visit. */
    private Optional<String> name(List<Statement> statements, String property, boolean own) {
        return statements.stream()
                .filter(statement -> statement.predicate().value().equals(property))
                .map(Statement::object)
                .filter(Term.Literal.class::isInstance)
                .map(Term.Literal.class::cast)
                .filter(text -> !own || text.language().equals(language.code()))
                .map(Term.Literal::lexical)
                .sorted()
                .findFirst();
    }

    private static String brief(String iri) {
        if (iri.startsWith(Vocabulary.BASE)) {
            return iri.substring(Vocabulary.BASE.length());
        }
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return cut < iri.length() - 1 ? iri.substring(cut + 1) : iri;
    }
}
