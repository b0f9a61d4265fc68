package vn.cchc.figures.internal;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.figures.Entry;
import vn.cchc.figures.HistoryEntry;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.Observation.Key;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.Observations;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.evidence.Evidences;
import vn.cchc.figures.internal.exports.ValueTemplate;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.files.FigureFile;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.figures.internal.store.ObservationStore;
import vn.cchc.figures.internal.values.Candidate;
import vn.cchc.figures.internal.values.EntryReading;
import vn.cchc.figures.internal.values.JumpCheck;
import vn.cchc.figures.internal.values.Rights;
import vn.cchc.figures.internal.values.ValueColumns;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.sheets.table.TableRow;

/** The way of values from an agency to the public. */
@Component
public final class ValueFlow implements Observations {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ObservationStore store;
    private final Indicators indicators;
    private final Registry registry;
    private final Access access;
    private final Evidences evidences;
    private final Clock clock;
    private final Judgement judgement;

    @Activate
    public ValueFlow(
            @Reference ObservationStore store,
            @Reference Indicators indicators,
            @Reference Registry registry,
            @Reference Access access,
            @Reference Evidences evidences) {
        this(store, indicators, registry, access, evidences, Clock.systemUTC());
    }

    ValueFlow(
            ObservationStore store,
            Indicators indicators,
            Registry registry,
            Access access,
            Evidences evidences,
            Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.registry = registry;
        this.access = access;
        this.evidences = evidences;
        this.clock = clock;
        this.judgement = new Judgement(store, indicators);
    }

    /** A value and where it was given. */
    private record Placed(Candidate candidate, Function<String, LanguageText> place) {}

    @Override
    public Observation enter(Entry entry, String who) {
        needStaff(who);
        Function<String, LanguageText> place = field -> new LanguageText(field, field);
        var candidate = reading().read(entry, place).orRefuse();
        return keep(List.of(new Placed(candidate, place)), who).get(0);
    }

    @Override
    public List<Observation> importFile(String file, InputStream content, String who) {
        needStaff(who);
        var table = FigureFile.of(file, ValueColumns.ALL, ValueColumns.REQUIRED);
        var rows = table.read(content).orRefuse();
        var reading = reading();
        var problems = new ArrayList<Problem>();
        var placed = new ArrayList<Placed>();
        var seen = new HashSet<Key>();
        for (TableRow row : rows) {
            var verdict = reading.read(ValueColumns.entry(row), row::place);
            problems.addAll(verdict.problems());
            verdict.value()
                    .ifPresent(
                            c -> {
                                placed.add(new Placed(c, row::place));
                                if (!seen.add(c.key())) {
                                    problems.add(ValueFault.TWICE.at(row.place("indicator")));
                                }
                            });
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, table.listed(problems));
        }
        return keep(placed, who);
    }

    private EntryReading reading() {
        Map<String, List<Indicator>> versions =
                indicators.everyVersion().stream().collect(Collectors.groupingBy(Indicator::code));
        return new EntryReading(code -> versions.getOrDefault(code, List.of()), registry, today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    private List<Observation> keep(List<Placed> values, String who) {
        needAgencies(values, who);
        needEvidence(values, who);
        var times =
                values.stream().map(v -> v.candidate().key().time()).collect(Collectors.toSet());
        return store.atOnce(
                times,
                closed -> {
                    var open = opened(values, closed);
                    var kept = new ArrayList<Observation>();
                    for (var value : values) {
                        kept.add(keep(value.candidate(), open.get(value.candidate().key()), who));
                    }
                    return kept;
                });
    }

    private void needAgencies(List<Placed> values, String who) {
        var rights = rights(Optional.of(who));
        var foreign =
                values.stream()
                        .filter(v -> !rights.worksFor(v.candidate().key().unit()))
                        .map(
                                v ->
                                        FlowFault.OTHER_AGENCY.at(
                                                v.place().apply("agency"),
                                                v.candidate().key().unit()))
                        .toList();
        if (!foreign.isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, foreign);
        }
    }

    private void needEvidence(List<Placed> values, String who) {
        var reader = access.find(who);
        var missing = values.stream().flatMap(v -> missing(v, reader).stream()).toList();
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, missing);
        }
    }

    private Optional<Problem> missing(Placed value, Optional<Person> reader) {
        return value.candidate()
                .evidence()
                .filter(evidence -> evidences.find(evidence, reader).isEmpty())
                .map(
                        evidence ->
                                ValueFault.NO_EVIDENCE.at(
                                        value.place().apply("evidence"), evidence.words()));
    }

    /** The newest version of each value that is there; refuses all that may not be given now. */
    private Map<Key, Observation> opened(List<Placed> values, Set<TimePeriod> closed) {
        var problems = new ArrayList<Problem>();
        var waiting = new ArrayList<Problem>();
        var newest = new HashMap<Key, Observation>();
        for (var value : values) {
            var key = value.candidate().key();
            var last = last(store.versions(key));
            last.ifPresent(observation -> newest.put(key, observation));
            if (last.filter(o -> o.state() == State.SUBMITTED).isPresent()) {
                waiting.add(FlowFault.WAITS.at(value.place().apply("value"), key));
            }
            problems.addAll(notNow(value, last, closed));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        if (!waiting.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, waiting);
        }
        return newest;
    }

    private List<Problem> notNow(Placed value, Optional<Observation> last, Set<TimePeriod> closed) {
        var problems = new ArrayList<Problem>();
        var candidate = value.candidate();
        boolean first = last.map(o -> o.version() == 1 && o.state() != State.APPROVED).orElse(true);
        if (first && closed.contains(candidate.key().time())) {
            problems.add(ValueFault.CLOSED.at(value.place().apply("time"), candidate.key().time()));
        }
        if (last.filter(o -> o.state() == State.APPROVED).isPresent()
                && candidate.correctionReason().isEmpty()) {
            problems.add(FlowFault.CORRECTION_REASON.at(value.place().apply("correction_reason")));
        }
        JumpCheck.of(
                        candidate,
                        store.published(candidate.key().indicator(), candidate.key().unit()),
                        value.place().apply("value"))
                .ifPresent(problems::add);
        return problems;
    }

    private static Optional<Observation> last(List<Observation> versions) {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1));
    }

    private Observation keep(Candidate candidate, Observation last, String who) {
        var act = act(who);
        if (last == null || last.state() == State.APPROVED) {
            var first =
                    Drafts.first(candidate, last == null ? 1 : last.version() + 1, newId(), act);
            store.add(first, last == null ? "figure.enter" : "figure.correct");
            cite(Optional.empty(), first, who);
            return first;
        }
        if (Drafts.same(last, candidate, who)) {
            return last;
        }
        var again = Drafts.again(last, candidate, act);
        store.change(again, act, again.correctionReason(), "figure.enter");
        cite(Optional.of(last), again, who);
        return again;
    }

    /** In the transaction of the value, so that no figure rests on what is about to be deleted. */
    private void cite(Optional<Observation> before, Observation after, String who) {
        if (after.evidence().isEmpty() && before.flatMap(Observation::evidence).isEmpty()) {
            return;
        }
        var key = after.key();
        var unit = new UnitNames(registry).of(key.unit());
        var indicator = indicators.find(key.indicator()).orElseThrow().name();
        var label =
                new LanguageText(
                        indicator.vi() + ", " + unit.vi() + ", " + key.time().label().vi(),
                        indicator.en() + ", " + unit.en() + ", " + key.time().label().en());
        evidences.moved(before, after, label, access.find(who).orElseThrow());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private Act act(String who) {
        return new Act(who, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public Observation submit(String id, String who) {
        var rights = rights(Optional.of(who));
        return act(
                id,
                rights,
                (observation, closed) -> {
                    needStaff(who);
                    if (!rights.worksFor(observation.key().unit())) {
                        throw new Refusal(
                                Refusal.Kind.FORBIDDEN,
                                FlowFault.OTHER_AGENCY.at(id, observation.key().unit()));
                    }
                    return judgement.submitted(observation, closed, act(who));
                });
    }

    @Override
    public Observation approve(String id, String who) {
        var rights = rights(Optional.of(who));
        return act(
                id,
                rights,
                (observation, closed) -> {
                    needOther(observation, rights);
                    var approved = judgement.approved(observation, act(who));
                    cite(Optional.of(observation), approved, who);
                    return approved;
                });
    }

    @Override
    public Observation reject(String id, String reason, String who) {
        var rights = rights(Optional.of(who));
        return act(
                id,
                rights,
                (observation, closed) -> {
                    needOther(observation, rights);
                    return judgement.rejected(observation, reason, act(who));
                });
    }

    private interface Step {
        Observation of(Observation observation, Set<TimePeriod> closed);
    }

    /** Whoever may not see it is told that it is not there, also when others wait. */
    private Observation act(String id, Rights rights, Step step) {
        var looked = store.find(id).filter(rights::sees).orElseThrow(() -> unknown(id));
        return store.atOnce(
                Set.of(looked.key().time()),
                closed ->
                        step.of(
                                store.find(id).filter(rights::sees).orElseThrow(() -> unknown(id)),
                                closed));
    }

    private static void needOther(Observation observation, Rights rights) {
        var problems = new ArrayList<Problem>();
        if (!rights.approves()) {
            problems.add(FlowFault.NOT_AN_APPROVER.at(observation.id()));
        }
        if (rights.ownWork(observation)) {
            problems.add(FlowFault.OWN_VALUE.at(observation.id()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, problems);
        }
    }

    private static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, FlowFault.UNKNOWN.at(id));
    }

    private void needStaff(String who) {
        if (!rights(Optional.of(who)).staff()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, FlowFault.NOT_STAFF.at(""));
        }
    }

    private Rights rights(Optional<String> who) {
        return new Rights(who.flatMap(access::find));
    }

    @Override
    public List<Observation> list(ObservationQuery query, Optional<String> who) {
        var rights = rights(who);
        return store.list(query).stream().filter(rights::sees).toList();
    }

    @Override
    public Optional<Observation> find(String id, Optional<String> who) {
        return store.find(id).filter(rights(who)::sees);
    }

    @Override
    public List<HistoryEntry> history(String id, String who) {
        var rights = rights(Optional.of(who));
        return store.find(id)
                .filter(rights::sees)
                .filter(o -> rights.worksFor(o.key().unit()) || rights.seesSubmitted())
                .map(
                        o ->
                                store.history(id).stream()
                                        .filter(entry -> shown(entry, o, rights))
                                        .toList())
                .orElseThrow(() -> unknown(id));
    }

    /** What an agency tried before it submitted is its own. */
    private static boolean shown(HistoryEntry entry, Observation of, Rights rights) {
        return entry.state() != State.DRAFT || rights.worksFor(of.key().unit());
    }

    @Override
    public List<TimePeriod> closed() {
        return store.closed();
    }

    @Override
    public void close(TimePeriod time, String who) {
        needStatistician(who);
        store.close(time, true, who);
    }

    @Override
    public void reopen(TimePeriod time, String who) {
        needStatistician(who);
        store.close(time, false, who);
    }

    private void needStatistician(String who) {
        if (!rights(Optional.of(who)).statistician()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, FlowFault.NOT_A_STATISTICIAN.at(""));
        }
    }

    @Override
    public byte[] template(boolean workbook, String who) {
        var template =
                ValueTemplate.of(
                        indicators.all(),
                        registry,
                        agency -> rights(Optional.of(who)).actsFor(agency));
        return workbook ? template.xlsx() : template.csv();
    }
}
