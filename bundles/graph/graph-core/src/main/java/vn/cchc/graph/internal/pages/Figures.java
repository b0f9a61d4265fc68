package vn.cchc.graph.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;

/** Finds the figures of a build that a page is about. */
record Figures(Build build, Names names) {
    private static final int MOST = 20_000;
    private static final String DATA_SET = Vocabulary.QB + "dataSet";
    private static final Comparator<Figure> NEWEST_FIRST =
            Comparator.comparing(Figure::index)
                    .thenComparing(f -> f.criterion().isEmpty())
                    .thenComparing(Figure::what)
                    .thenComparing(Figure::year, Comparator.reverseOrder())
                    .thenComparing(Figure::iri);
    private static final Comparator<Figure> BEST_FIRST =
            Comparator.comparing(
                            (Figure f) -> f.rank().orElse(null),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            f -> f.value().orElse(null),
                            Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Figure::iri);

    /**
     * The whole of each index and each year for a unit, and what was published of it before; the
     * parts are left out.
     */
    List<Figure> ofUnit(String unit) {
        var figures = about(unit).filter(f -> f.criterion().map(this::top).orElse(true)).toList();
        return ranksBesideValues(figures).stream().sorted(NEWEST_FIRST).toList();
    }

    /** Of a criterion all units, the best first. */
    List<Figure> ofCriterion(String criterion) {
        return figures(pointing(criterion, Figure.CRITERION).filter(t -> has(t, Figure.AREA)))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Of a criterion all groups, in the order of their addresses. */
    List<Figure> byGroup(String criterion) {
        return figures(pointing(criterion, Figure.CRITERION).filter(t -> has(t, Figure.GROUP)))
                .sorted(Comparator.comparing(Figure::iri))
                .toList();
    }

    /** All of a table that was published. */
    List<Figure> ofTable(String table) {
        return ranksBesideValues(figures(pointing(table, DATA_SET)).toList()).stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** What the whole of a unit is made of: its figures for the criteria below one. */
    List<Figure> parts(String unit, String criterion) {
        var below = Set.copyOf(Thing.in(build, criterion).links(Vocabulary.SKOS + "narrower"));
        return below.isEmpty()
                ? List.of()
                : about(unit)
                        .filter(f -> f.criterion().filter(below::contains).isPresent())
                        .sorted(Comparator.comparing(Figure::iri))
                        .toList();
    }

    private boolean top(String criterion) {
        return Thing.in(build, criterion).links(Vocabulary.SKOS + "broader").isEmpty();
    }

    /** Observations of other measures than a value, of a unit or in a table. */
    List<Thing> otherMeasures(String thing) {
        return Stream.of(Figure.AREA, DATA_SET)
                .flatMap(property -> pointing(thing, property))
                .filter(Figures::ofOtherMeasures)
                .sorted(Comparator.comparing(Thing::iri))
                .toList();
    }

    private static boolean ofOtherMeasures(Thing thing) {
        return thing.has(Vocabulary.RDF + "type", Vocabulary.QB + "Observation")
                && !has(thing, Vocabulary.DEF + "value");
    }

    private Stream<Figure> about(String unit) {
        return figures(
                Stream.of(Figure.AREA, Figure.GROUP).flatMap(property -> pointing(unit, property)));
    }

    private Stream<Figure> figures(Stream<Thing> things) {
        return things.filter(t -> !ofOtherMeasures(t)).map(thing -> Figure.of(thing, names));
    }

    private static boolean has(Thing thing, String property) {
        return thing.all(property).findAny().isPresent();
    }

    private Stream<Thing> pointing(String thing, String property) {
        return build.to(thing, MOST).stream()
                .filter(s -> s.predicate().value().equals(property))
                .map(Statement::subject)
                .filter(Term.Iri.class::isInstance)
                .map(subject -> ((Term.Iri) subject).value())
                .distinct()
                .map(iri -> Thing.in(build, iri));
    }

    /** Earlier tables print value and rank as two figures; people read them in one line. */
    private static List<Figure> ranksBesideValues(List<Figure> figures) {
        Map<List<String>, Figure> ranks = new HashMap<>();
        figures.stream().filter(Figures::rankAlone).forEach(f -> ranks.put(line(f), f));
        var lines = new ArrayList<Figure>();
        for (var figure : figures) {
            if (!rankAlone(figure)) {
                boolean index = figure.percent() && figure.rank().isEmpty();
                var rank = index ? ranks.remove(line(figure)) : null;
                lines.add(rank == null ? figure : figure.ranked(rank.rank().orElseThrow()));
            }
        }
        lines.addAll(ranks.values());
        return lines;
    }

    private static boolean rankAlone(Figure figure) {
        return figure.value().isEmpty() && figure.rank().isPresent();
    }

    private static List<String> line(Figure figure) {
        return List.of(figure.area(), figure.index(), figure.year());
    }
}
