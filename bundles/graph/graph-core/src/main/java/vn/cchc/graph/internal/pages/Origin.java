package vn.cchc.graph.internal.pages;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.web.PageLanguage;

/** Where what a page says comes from: sources, then step by step back to the decision. */
record Origin(PageLanguage language, Names names, Values values, Build build) {
    private static final int MOST = 30;
    private static final int SOURCES = 10;
    private static final List<String> BACK =
            List.of(
                    Vocabulary.QB + "dataSet",
                    Vocabulary.DEF + "missingFrom",
                    Vocabulary.PROV + "wasDerivedFrom",
                    Vocabulary.PROV + "used",
                    Vocabulary.SKOS + "inScheme",
                    Vocabulary.DEF + "edition",
                    Vocabulary.DEF + "issuedWith",
                    Vocabulary.DCT + "isPartOf",
                    Vocabulary.ELI + "based_on");

    /**
     * The section of a page.
     *
     * @param figures things whose origin is that of the page, too
     */
    String section(Thing thing, List<Figure> figures, Graph.Status status) {
        return "<section><h2>"
                + language.say("Nguồn gốc", "Where it comes from")
                + "</h2><dl class=\"facts\">"
                + sources(thing)
                + back(thing, figures)
                + build(status)
                + "</dl></section>";
    }

    private String sources(Thing thing) {
        var sources =
                thing.all(Vocabulary.DCT + "source")
                        .map(
                                term ->
                                        term instanceof Term.Literal text
                                                ? values.machine(text.lexical())
                                                : values.html(term, false))
                        .distinct()
                        .sorted()
                        .limit(SOURCES)
                        .toList();
        return sources.isEmpty() ? "" : entry(language.say("Nguồn", "Source"), sources, true);
    }

    private String back(Thing thing, List<Figure> figures) {
        Map<String, Set<String>> byKind = new TreeMap<>(names.order());
        for (Thing found : way(thing, figures)) {
            found.kind()
                    .ifPresent(
                            kind ->
                                    byKind.computeIfAbsent(kind, k -> new LinkedHashSet<>())
                                            .add(names.link(Term.iri(found.iri()))));
        }
        return byKind.entrySet().stream()
                .map(e -> entry(Html.escape(names.of(e.getKey())), List.copyOf(e.getValue()), true))
                .collect(Collectors.joining());
    }

    /** All that is reached backwards, the nearest first. */
    private Iterable<Thing> way(Thing thing, List<Figure> figures) {
        var reached = new LinkedHashMap<String, Thing>();
        var next = new ArrayDeque<Thing>();
        next.add(thing);
        figures.forEach(figure -> next.add(Thing.in(build, figure.iri())));
        while (!next.isEmpty() && reached.size() < MOST) {
            var here = next.remove();
            for (String property : BACK) {
                for (String iri : here.links(property)) {
                    if (!iri.equals(thing.iri()) && !reached.containsKey(iri)) {
                        var found = Thing.in(build, iri);
                        reached.put(iri, found);
                        next.add(found);
                    }
                }
            }
        }
        return reached.values();
    }

    private String build(Graph.Status status) {
        String words =
                "<a href=\"/api/graph\"><code>"
                        + status.content().brief()
                        + "</code></a>, "
                        + language.time(status.builtAt());
        return entry(
                language.say("Bản dựng của đồ thị", "Build of the graph"), List.of(words), false);
    }

    private static String entry(String kind, List<String> what, boolean wide) {
        return "<div"
                + (wide ? " class=\"wide\"" : "")
                + "><dt>"
                + kind
                + "</dt>"
                + what.stream().map(w -> "<dd>" + w + "</dd>").collect(Collectors.joining())
                + "</div>";
    }
}
