package vn.cchc.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.Observation.Key;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.store.ObservationStore;
import vn.cchc.figures.internal.values.Candidate;
import vn.cchc.figures.internal.values.JumpCheck;
import vn.cchc.figures.internal.values.PartsCheck;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * Submitting, approving and rejecting, in a transaction that holds the time period. What may have
 * changed since the value was entered is looked at again.
 */
record Judgement(ObservationStore store, Indicators indicators) {
    private static final int LONGEST_REASON = 1_000;
    private static final LanguageText VALUE = new LanguageText("value", "value");

    Observation submitted(Observation draft, Set<TimePeriod> closed, Act act) {
        need(draft, State.DRAFT, FlowFault.NOT_A_DRAFT);
        var problems = new ArrayList<Problem>();
        if (draft.version() == 1 && closed.contains(draft.key().time())) {
            problems.add(ValueFault.CLOSED.at("time", draft.key().time()));
        }
        problems.addAll(again(draft, true));
        refuse(Refusal.Kind.INVALID, problems);
        var after = Drafts.submitted(draft, act);
        store.change(after, act, after.jumpReason(), "figure.submit");
        return after;
    }

    Observation approved(Observation waiting, Act act) {
        need(waiting, State.SUBMITTED, FlowFault.NOT_SUBMITTED);
        refuse(Refusal.Kind.CONFLICT, again(waiting, false));
        var after = Drafts.approved(waiting, act);
        store.change(after, act, after.correctionReason(), "figure.approve");
        return after;
    }

    Observation rejected(Observation waiting, String reason, Act act) {
        need(waiting, State.SUBMITTED, FlowFault.NOT_SUBMITTED);
        if (reason == null || reason.isBlank()) {
            throw new Refusal(Refusal.Kind.INVALID, FlowFault.NO_REASON.at("reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal(
                    Refusal.Kind.INVALID, ValueFault.REASON_TOO_LONG.at("reason", LONGEST_REASON));
        }
        var after = Drafts.rejected(waiting, reason.strip(), act);
        store.change(after, act, after.rejectionReason(), "figure.reject");
        return after;
    }

    private static void need(Observation observation, State state, FlowFault fault) {
        if (observation.state() != state) {
            throw new Refusal(Refusal.Kind.CONFLICT, fault.at(observation.id()));
        }
    }

    private static void refuse(Refusal.Kind kind, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(kind, problems);
        }
    }

    /**
     * @param waiting whether parts that wait for approval count
     */
    private List<Problem> again(Observation observation, boolean waiting) {
        var indicator = definition(observation);
        var candidate =
                new Candidate(
                        observation.key(),
                        indicator,
                        observation.value(),
                        observation.jumpReason(),
                        observation.correctionReason(),
                        observation.evidence());
        var problems = new ArrayList<Problem>();
        JumpCheck.of(
                        candidate,
                        store.published(observation.key().indicator(), observation.key().unit()),
                        VALUE)
                .ifPresent(problems::add);
        PartsCheck.of(indicator, observation.value(), parts(indicator, observation.key(), waiting))
                .ifPresent(problems::add);
        return problems;
    }

    private Indicator definition(Observation observation) {
        return indicators.versions(observation.key().indicator()).stream()
                .filter(version -> version.version() == observation.indicatorVersion())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, BigDecimal> parts(Indicator indicator, Key total, boolean waiting) {
        var parts = new HashMap<String, BigDecimal>();
        for (String code : indicator.parts()) {
            part(new Key(code, total.unit(), total.time()), waiting)
                    .ifPresent(value -> parts.put(code, value));
        }
        return parts;
    }

    private Optional<BigDecimal> part(Key key, boolean waiting) {
        return store.versions(key).stream()
                .filter(o -> o.newest() || waiting && o.state() == State.SUBMITTED)
                .reduce((older, newer) -> newer)
                .map(Observation::value);
    }
}
