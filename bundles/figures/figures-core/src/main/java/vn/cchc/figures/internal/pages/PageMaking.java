package vn.cchc.figures.internal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Series;
import vn.cchc.figures.Series.Break;
import vn.cchc.figures.Series.Point;
import vn.cchc.figures.internal.evidence.Evidences.Known;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.AdministrativeSystems;
import vn.cchc.web.PageLanguage;

/** Puts what is public into the words of a page. */
record PageMaking(UnitNames names, PageLanguage in, Function<Evidence, Optional<Known>> documents) {

    /** Of values without documents. */
    PageMaking(UnitNames names, PageLanguage in) {
        this(names, in, evidence -> Optional.empty());
    }

    CataloguePage catalogue(List<Indicator> indicators, List<Observation> published) {
        Map<String, Long> counts =
                published.stream()
                        .collect(
                                Collectors.groupingBy(
                                        o -> o.key().indicator(), Collectors.counting()));
        var fields =
                Arrays.stream(ReformField.values())
                        .map(field -> field(field, indicators, counts))
                        .filter(field -> !field.lines().isEmpty())
                        .toList();
        return new CataloguePage(in, fields, in.number(published.size()));
    }

    private CataloguePage.Field field(
            ReformField field, List<Indicator> indicators, Map<String, Long> counts) {
        return new CataloguePage.Field(
                field.word(),
                in.say(field.label()),
                indicators.stream()
                        .filter(indicator -> indicator.field() == field)
                        .map(i -> line(i, counts.getOrDefault(i.code(), 0L)))
                        .toList());
    }

    private CataloguePage.Line line(Indicator indicator, long values) {
        return new CataloguePage.Line(
                indicator.code(),
                in.say(indicator.name()),
                Shown.unit(indicator, in),
                in.say(indicator.frequency().label()),
                in.number(values),
                indicator.illustrative());
    }

    IndicatorPage indicator(Indicator indicator, List<Observation> published) {
        var systems = new TreeMap<String, List<Observation>>(Comparator.reverseOrder());
        published.forEach(
                o ->
                        systems.computeIfAbsent(system(o.key().unit()), s -> new ArrayList<>())
                                .add(o));
        return new IndicatorPage(
                in,
                indicator.code(),
                in.say(indicator.name()),
                in.say(indicator.definition()),
                indicator.formula().map(in::say),
                Shown.unit(indicator, in),
                in.say(indicator.frequency().label()),
                source(indicator),
                in.number(indicator.version()) + " · " + in.date(indicator.validFrom()),
                indicator.illustrative(),
                systems.entrySet().stream()
                        .map(system -> agencies(indicator, system.getKey(), system.getValue()))
                        .toList());
    }

    private String source(Indicator indicator) {
        return in.say(indicator.source().text())
                + indicator.source().number().map(number -> " (" + number + ")").orElse("");
    }

    private static String system(UnitRef unit) {
        return unit.kind().word() + "-" + unit.period();
    }

    private IndicatorPage.AgencyList agencies(
            Indicator indicator, String id, List<Observation> values) {
        Map<UnitRef, Observation> newest = new TreeMap<>();
        values.forEach(
                o ->
                        newest.merge(
                                o.key().unit(),
                                o,
                                (a, b) -> a.key().time().compareTo(b.key().time()) >= 0 ? a : b));
        return new IndicatorPage.AgencyList(
                id,
                title(values.get(0).key().unit()),
                newest.values().stream().map(o -> line(indicator, o)).toList());
    }

    private String title(UnitRef unit) {
        boolean today = unit.period().equals(AdministrativeSystems.SINCE);
        String date = in.date(AdministrativeSystems.change(unit.kind()));
        String when = today ? in.say("từ ", "since ") + date : in.say("trước ", "before ") + date;
        return (unit.kind() == UnitKind.MINISTRY
                        ? in.say("Bộ, ngành ", "Ministries ")
                        : in.say("Tỉnh, thành phố ", "Provinces "))
                + when;
    }

    private IndicatorPage.Line line(Indicator indicator, Observation o) {
        return new IndicatorPage.Line(
                in.say(names.of(o.key().unit())),
                FigurePages.ADDRESS + "/" + indicator.code() + "/" + o.key().unit().path(),
                in.say(o.key().time().label()),
                Shown.value(o.value(), indicator, in),
                o.corrected());
    }

    SeriesPage series(Series series) {
        var indicator = series.indicator();
        return new SeriesPage(
                in,
                indicator.code(),
                series.unit().path(),
                in.say(indicator.name()),
                in.say(names.of(series.unit())),
                finding(series),
                Shown.unit(indicator, in),
                indicator.illustrative(),
                Chart.of(
                        series,
                        point -> Shown.value(point.value(), indicator, in),
                        point -> point.time().code()),
                notes(series),
                lines(series));
    }

    private String finding(Series series) {
        return series.last()
                .map(
                        point ->
                                Shown.value(point.value(), series.indicator(), in)
                                        + " · "
                                        + in.say(point.time().label()))
                .orElse(
                        in.say(
                                "Chưa có giá trị nào được duyệt.",
                                "No value has been approved yet."));
    }

    private List<SeriesPage.Line> lines(Series series) {
        var lines = new ArrayList<SeriesPage.Line>();
        for (var point : series.points()) {
            lines.add(
                    0,
                    new SeriesPage.Line(
                            in.say(point.time().label()),
                            Shown.value(point.value(), series.indicator(), in),
                            remark(point),
                            evidence(point)));
        }
        return lines;
    }

    private Optional<EvidenceLink> evidence(Point point) {
        return point.evidence()
                .flatMap(
                        evidence ->
                                documents
                                        .apply(evidence)
                                        .map(known -> EvidenceLink.of(evidence, known, in)));
    }

    private Optional<String> remark(Point point) {
        if (point.recomputed()) {
            String from =
                    point.from().stream()
                            .map(unit -> in.say(names.of(unit)))
                            .collect(Collectors.joining(", "));
            return Optional.of(
                    in.say("tính lại từ các đơn vị tiền thân: ", "recomputed from predecessors: ")
                            + from);
        }
        return point.correction()
                .map(
                        c ->
                                in.say("đã đính chính ngày ", "corrected on ")
                                        + in.date(c.day())
                                        + ": "
                                        + c.reason());
    }

    private List<String> notes(Series series) {
        return series.breaks().stream().map(this::note).filter(Objects::nonNull).toList();
    }

    private String note(Break one) {
        String day = in.date(one.at());
        return switch (one.cause()) {
            case OTHER_UNITS ->
                    in.say(
                            "Trước ngày "
                                    + day
                                    + " là các đơn vị khác; không ghép được số liệu của các đơn vị đó.",
                            "Before "
                                    + day
                                    + " there were other units; what they gave cannot be put together.");
            case PREDECESSORS_INCOMPLETE ->
                    in.say(
                            "Trước ngày "
                                    + day
                                    + " có kỳ chưa đủ số liệu của mọi đơn vị tiền thân, nên không tính lại được.",
                            "Before "
                                    + day
                                    + " some predecessors gave no value for a period, so it cannot be recomputed.");
            case OTHER_DEFINITION ->
                    in.say(
                            "Từ ngày "
                                    + day
                                    + " chỉ tiêu được định nghĩa khác; không so sánh với trước đó.",
                            "Since "
                                    + day
                                    + " the indicator is defined in another way; do not compare with before.");
        };
    }
}
