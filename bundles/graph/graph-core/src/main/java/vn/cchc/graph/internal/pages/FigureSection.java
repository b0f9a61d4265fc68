package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.web.PageLanguage;

/**
 * The figures of the thing a page is about: of a unit over the years, of a criterion or an index
 * for all units, of a figure its parts.
 *
 * @param path the page's own address without parameters
 * @param all whether more than the first lines are asked for
 */
record FigureSection(
        PageLanguage language, Names names, Figures figures, String path, boolean all) {
    static final int FEW = 20;
    private static final String EDITION = Vocabulary.DEF + "edition";
    private static final String TOP = Vocabulary.SKOS + "hasTopConcept";
    private static final String NATION = "/id/nation/";

    String html(Thing thing) {
        var own = Figure.of(thing, names);
        if (own.criterion().isPresent()) {
            return parts(own.area(), own.criterion().get());
        }
        var criterion = criterion(thing);
        if (criterion.isPresent()) {
            return ranking(criterion.get());
        }
        var years = figures.ofUnit(thing.iri());
        String found =
                years.isEmpty()
                        ? table(figures.ofTable(thing.iri()))
                        : years(years) + newestParts(thing.iri(), years);
        return found
                + new MeasureTables(language, names)
                        .html(thing.iri(), figures.otherMeasures(thing.iri()));
    }

    /** The criterion itself, or the whole of an edition or of a result. */
    private Optional<String> criterion(Thing thing) {
        if (thing.has(Vocabulary.RDF + "type", Vocabulary.DEF + "Criterion")) {
            return Optional.of(thing.iri());
        }
        return thing.link(TOP)
                .or(
                        () ->
                                thing.link(EDITION)
                                        .filter(e -> figured(thing))
                                        .flatMap(e -> Thing.in(figures.build(), e).link(TOP)));
    }

    private static boolean figured(Thing thing) {
        return thing.has(Vocabulary.RDF + "type", Vocabulary.DEF + "Result");
    }

    private String years(List<Figure> years) {
        return section(
                language.say("Số liệu qua các năm", "Figures over the years"),
                years,
                new FigureTable(
                        language,
                        names,
                        language.say("Chỉ số", "Index"),
                        this::measure,
                        true,
                        Optional.empty()));
    }

    private String newestParts(String unit, List<Figure> years) {
        return years.stream()
                .filter(f -> f.criterion().isPresent())
                .max(Comparator.comparing(Figure::year))
                .map(newest -> parts(unit, newest.criterion().orElseThrow()))
                .orElse("");
    }

    private String parts(String unit, String criterion) {
        String heading = language.say("Các phần của: ", "Parts of: ") + names.of(criterion);
        return section(
                heading,
                figures.parts(unit, criterion),
                new FigureTable(
                        language,
                        names,
                        language.say("Nội dung", "Part"),
                        f -> name(f.criterion().orElseThrow()),
                        false,
                        Optional.empty()));
    }

    private String ranking(String criterion) {
        var units = figures.ofCriterion(criterion);
        String heading =
                units.stream().findFirst().map(f -> f.index() + " " + f.year() + ": ").orElse("")
                        + names.of(criterion);
        return section(heading, units, table(language.say("Đơn vị", "Unit"), nation(units)))
                + section(
                        language.say("Theo vùng và nhóm người trả lời: ", "By region and group: ")
                                + names.of(criterion),
                        figures.byGroup(criterion),
                        table(language.say("Nhóm", "Group"), nation(units)));
    }

    private FigureTable table(String first, Optional<BigDecimal> reference) {
        return new FigureTable(language, names, first, f -> name(f.area()), false, reference);
    }

    /** The value of the country, which the others are seen against. */
    private static Optional<BigDecimal> nation(List<Figure> units) {
        return units.stream()
                .filter(f -> f.area().startsWith(Vocabulary.BASE + NATION))
                .findFirst()
                .flatMap(Figure::value);
    }

    private String table(List<Figure> figures) {
        Function<Figure, String> called = f -> name(f.area()) + ": " + Html.escape(f.what());
        return section(
                language.say("Số liệu đã công bố", "Published figures"),
                figures,
                new FigureTable(
                        language,
                        names,
                        language.say("Đơn vị và nội dung", "Unit and measure"),
                        called,
                        true,
                        Optional.empty()));
    }

    private String measure(Figure figure) {
        return "<strong>" + Html.escape(figure.index()) + "</strong> " + Html.escape(figure.what());
    }

    private String name(String iri) {
        return iri.isEmpty() ? "" : names.link(Term.iri(iri));
    }

    private String section(String heading, List<Figure> figures, FigureTable table) {
        if (figures.isEmpty()) {
            return "";
        }
        int shown = all ? Mentions.MANY : FEW;
        return "<section><h2>"
                + Html.escape(heading)
                + "</h2>"
                + table.html(heading, figures.subList(0, Math.min(shown, figures.size())))
                + (figures.size() > shown ? rest(figures.size()) : "")
                + "</section>";
    }

    private String rest(int size) {
        return all
                ? "<p>"
                        + language.say("Chỉ hiện %s dòng đầu.", "The first %s lines only.")
                                .formatted(language.number(Mentions.MANY))
                        + "</p>"
                : "<p><a href=\""
                        + Html.escape(path + "?all&lang=" + language.code())
                        + "\">"
                        + language.say("Xem tất cả %s dòng", "Show all %s lines")
                                .formatted(language.number(size))
                        + "</a></p>";
    }
}
