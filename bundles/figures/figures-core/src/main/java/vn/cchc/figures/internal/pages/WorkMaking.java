package vn.cchc.figures.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.evidence.Evidences.Known;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.figures.internal.values.Rights;
import vn.cchc.model.Problem;
import vn.cchc.registry.AdministrativeSystems;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.web.PageLanguage;

/** Puts somebody's work into the words of a page. */
record WorkMaking(
        Registry registry,
        Rights rights,
        PageLanguage in,
        Function<Evidence, Optional<Known>> documents) {

    /** Of values without documents. */
    WorkMaking(Registry registry, Rights rights, PageLanguage in) {
        this(registry, rights, in, evidence -> Optional.empty());
    }

    WorkPage page(
            List<Indicator> indicators,
            List<Observation> seen,
            List<TimePeriod> closed,
            List<Problem> problems,
            Map<String, String> typed) {
        var byCode = indicators.stream().collect(Collectors.toMap(Indicator::code, i -> i));
        var open = seen.stream().filter(o -> o.state() != State.APPROVED).toList();
        return new WorkPage(
                in,
                problems,
                new HashMap<>(typed),
                rights.staff(),
                rights.statistician(),
                closed.stream().map(TimePeriod::code).toList(),
                indicators.stream()
                        .map(i -> new WorkPage.Choice(i.code(), in.say(i.name())))
                        .toList(),
                agencies(),
                open.stream()
                        .filter(o -> rights.worksFor(o.key().unit()))
                        .map(o -> line(o, byCode))
                        .toList(),
                open.stream()
                        .filter(o -> o.state() == State.SUBMITTED && rights.seesSubmitted())
                        .map(o -> line(o, byCode))
                        .toList());
    }

    private List<WorkPage.Choice> agencies() {
        return Stream.of(AdministrativeSystems.SINCE, AdministrativeSystems.BEFORE)
                .flatMap(
                        period ->
                                Stream.<Unit>concat(
                                        registry.provinces(period).stream(),
                                        registry.ministries(period).stream()))
                .filter(unit -> rights.worksFor(unit.ref()))
                .map(
                        unit ->
                                new WorkPage.Choice(
                                        unit.ref().path(),
                                        in.say(unit.label()) + " (" + unit.ref().period() + ")"))
                .toList();
    }

    private WorkPage.Line line(Observation o, Map<String, Indicator> byCode) {
        var indicator = byCode.get(o.key().indicator());
        return new WorkPage.Line(
                o.id(),
                in.say(indicator.name()),
                in.say(new UnitNames(registry).of(o.key().unit())),
                in.say(o.key().time().label()),
                Shown.value(o.value(), indicator, in),
                state(o.state()),
                remark(o),
                o.evidence().flatMap(e -> documents.apply(e).map(k -> EvidenceLink.of(e, k, in))),
                o.state() == State.DRAFT && rights.worksFor(o.key().unit()),
                o.state() == State.SUBMITTED && rights.approves() && !rights.ownWork(o));
    }

    private String state(State state) {
        return switch (state) {
            case DRAFT -> in.say("bản nháp", "draft");
            case SUBMITTED -> in.say("chờ duyệt", "waits for approval");
            case REJECTED -> in.say("bị trả lại", "sent back");
            case APPROVED -> in.say("đã duyệt", "approved");
        };
    }

    private String remark(Observation o) {
        return Stream.of(
                        said(in.say("trả lại: ", "sent back: "), o.rejectionReason()),
                        said(in.say("đính chính: ", "correction: "), o.correctionReason()),
                        said(in.say("xác nhận: ", "confirmed: "), o.jumpReason()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> said(String before, Optional<String> reason) {
        return reason.map(text -> before + text);
    }
}
