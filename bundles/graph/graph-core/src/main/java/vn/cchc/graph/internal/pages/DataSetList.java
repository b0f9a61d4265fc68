package vn.cchc.graph.internal.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.catalog.CatalogStatements;
import vn.cchc.graph.store.Build;
import vn.cchc.web.PageLanguage;

/**
 * The data sets that rooms put into the catalog with a page of their own, and the files they are to
 * be had as.
 */
final class DataSetList {
    private static final int MOST = 500;

    private final Build build;
    private final PageLanguage language;
    private final Names names;
    private final Names pages;

    /**
     * @param along what addresses of pages have at their end, so that the language goes along
     */
    DataSetList(Build build, PageLanguage language, String along) {
        this.build = build;
        this.language = language;
        names = new Names(build, language);
        pages = new Names(build, language, along);
    }

    /** Nothing when no room has put one there. */
    String html() {
        List<Term.Iri> sets =
                objects(CatalogStatements.CATALOG, "dataset")
                        .filter(set -> objects(set.value(), "landingPage").findAny().isPresent())
                        .toList();
        if (sets.isEmpty()) {
            return "";
        }
        return "<h2>"
                + language.say("Các bộ dữ liệu", "Data sets")
                + "</h2><ul>"
                + sets.stream().map(this::set).collect(Collectors.joining())
                + "</ul>";
    }

    private String set(Term.Iri set) {
        String page =
                objects(set.value(), "landingPage").map(pages::link).findFirst().orElseThrow();
        String files =
                objects(set.value(), "distribution")
                        .map(file -> "<li>" + names.link(file) + "</li>")
                        .collect(Collectors.joining());
        return "<li>" + page + "<ul>" + files + "</ul></li>";
    }

    private Stream<Term.Iri> objects(String thing, String property) {
        return build.from(thing, MOST).stream()
                .filter(said -> said.predicate().value().equals(Vocabulary.DCAT + property))
                .flatMap(
                        said ->
                                said.object() instanceof Term.Iri iri
                                        ? Stream.of(iri)
                                        : Stream.empty())
                .sorted((one, other) -> one.value().compareTo(other.value()));
    }
}
