package vn.cchc.portal.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Methodology;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.portal.internal.map.Boundaries;
import vn.cchc.portal.internal.map.MapClasses;
import vn.cchc.portal.internal.map.ProvinceMap;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.web.PageLanguage;

/** Makes the page of one result in one language. */
public final class IndexPages {
    private final Result result;
    private final Optional<Edition> edition;
    private final PageLanguage in;
    private final UnitNames names;
    private final Addresses addresses;
    private final UnitWords words;
    private final UnitRef nation;
    private final boolean generated;
    private final Optional<RankRobustness> robustness;

    /**
     * @param edition the year bundle the result was computed with, when it is still here
     * @param generated the answers were made by a program
     * @param robustness of the ranking of the result
     */
    public IndexPages(
            Result result,
            Optional<Edition> edition,
            boolean generated,
            Optional<RankRobustness> robustness,
            Registry registry,
            PageLanguage language) {
        this.result = result;
        this.generated = generated;
        this.robustness = robustness;
        this.edition = edition;
        this.in = language;
        this.names = new UnitNames(registry, language);
        this.addresses = new Addresses(result.summary());
        this.words = UnitWords.of(result, language);
        this.nation = UnitRef.nation(result.summary().registry());
    }

    public IndexPage page(Optional<Boundaries> boundaries, List<IndexPage.Year> years) {
        var summary = result.summary();
        var ranking = result.ranking(root());
        return new IndexPage(
                in,
                in.say(summary.index()) + " " + summary.edition().year(),
                in.say(summary.title()),
                summary.illustrative(),
                reasons(),
                words,
                NationalFigures.of(result, addresses, in),
                finding(ranking),
                boundaries.filter(b -> words.provinces()).map(b -> map(b, ranking)),
                columns(),
                rows(ranking),
                notRanked(),
                certainty(ranking),
                robustness.map(tried -> Sturdiness.of(tried, in)),
                missing(),
                Origin.of(summary, edition, in),
                addresses,
                root(),
                years);
    }

    private String root() {
        return result.root().code();
    }

    private Optional<Figure> national(String criterion) {
        return result.figure(nation, criterion);
    }

    private List<String> reasons() {
        if (!result.summary().illustrative()) {
            return List.of();
        }
        var reasons = new ArrayList<String>();
        if (generated) {
            reasons.add(result.ofPoints() ? madeUpScores() : madeUpAnswers());
        }
        edition.flatMap(Edition::statusReason).map(in::say).ifPresent(reasons::add);
        return reasons;
    }

    private String madeUpScores() {
        return in.say(
                "Điểm do máy tạo ra để thử hệ thống, không phải của cơ quan thẩm định.",
                "The scores were made up by a program to try the system; nobody gave them.");
    }

    private String madeUpAnswers() {
        return in.say(
                "Phiếu trả lời do máy tạo ra để thử hệ thống, không phải của người dân.",
                "The answers were made up by a program to try the system; no citizen gave them.");
    }

    private List<Node> children(String code) {
        return result.criteria().stream()
                .filter(n -> n.parent().filter(code::equals).isPresent())
                .toList();
    }

    private Optional<Finding> finding(List<Figure> ranking) {
        return ranking.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                ranking,
                                national(root()).flatMap(Figure::value),
                                f -> names.of(f.unit()),
                                words,
                                in));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(root(), in.say("Chỉ số", "Index"), in.say(result.root().name())));
        children(root())
                .forEach(n -> columns.add(new Column(n.code(), n.code(), in.say(n.name()))));
        return columns;
    }

    private Optional<Certainty> certainty(List<Figure> ranking) {
        return result.precision().map(precision -> Certainty.of(precision, ranking, in));
    }

    private List<Row> rows(List<Figure> ranking) {
        var certainty = certainty(ranking);
        return ranking.stream()
                .map(figure -> row(figure, certainty.map(c -> c.of(figure, in))))
                .toList();
    }

    private Row row(Figure figure, Optional<RankCertainty> certainty) {
        UnitRef unit = figure.unit();
        return new Row(
                anchor(unit),
                figure.rank().isPresent() ? Integer.toString(figure.rank().getAsInt()) : "–",
                names.of(unit),
                addresses.unit(unit),
                band(figure),
                columns().stream().map(c -> cell(unit, c.code(), certainty)).toList(),
                certainty);
    }

    private Row.Cell cell(UnitRef unit, String criterion, Optional<RankCertainty> certainty) {
        return new Row.Cell(
                result.figure(unit, criterion).flatMap(Figure::value).map(in::number).orElse("–"),
                addresses.figure(unit, criterion, in),
                certainty
                        .filter(c -> criterion.equals(root()))
                        .flatMap(RankCertainty::whisker)
                        .map(Whisker::text));
    }

    private List<Figure> unranked() {
        return result.figures().stream()
                .filter(f -> f.criterion().equals(root()))
                .filter(f -> f.unit().kind() != UnitKind.NATION && f.rank().isEmpty())
                .toList();
    }

    private static Optional<String> band(Figure figure) {
        return figure.points().flatMap(Figure.Points::band).flatMap(Methodology.Band::name);
    }

    /** Assessed and given a figure, but no rank. */
    private List<Row> notRanked() {
        return unranked().stream()
                .filter(f -> f.value().isPresent())
                .map(f -> row(f, Optional.empty()))
                .toList();
    }

    private List<Missing> missing() {
        return unranked().stream()
                .filter(f -> f.value().isEmpty())
                .map(f -> new Missing(names.of(f.unit()), whyMissing(f)))
                .toList();
    }

    private String whyMissing(Figure figure) {
        if (figure.points().isPresent()) {
            return in.say("còn tiêu chí chưa có điểm", "some criteria have no score");
        }
        return figure.exact().isPresent()
                ? in.say("quá ít phiếu để công bố", "too few forms to publish")
                : in.say("không có câu trả lời", "no answers");
    }

    private ProvinceMap map(Boundaries boundaries, List<Figure> ranking) {
        var classes = new MapClasses(result.bands());
        var places = new ArrayList<ProvinceMap.Place>();
        ranking.forEach(f -> places.add(place(f, classes)));
        unranked().forEach(f -> places.add(place(f, classes)));
        return ProvinceMap.draw(boundaries, places, classes.legend(in, !missing().isEmpty()));
    }

    private ProvinceMap.Place place(Figure figure, MapClasses classes) {
        String name = names.of(figure.unit());
        boolean ranked = figure.rank().isPresent();
        return new ProvinceMap.Place(
                figure.unit().code(),
                figure.value().isPresent() ? anchor(figure.unit()) : "missing",
                ranked ? figure.rank().getAsInt() + ". " + name : name,
                figure.value().map(in::percent).orElseGet(() -> whyMissing(figure)),
                classes.shade(figure.value()));
    }

    private static String anchor(UnitRef unit) {
        return "t" + unit.code();
    }
}
