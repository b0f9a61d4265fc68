package vn.cchc.figures.internal.access;

import java.util.Map;
import java.util.Optional;
import vn.cchc.figures.Entry;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.Shelf;
import vn.cchc.figures.internal.ValueFlow;

/**
 * A value of Hà Nội in a state.
 *
 * @param first its first version
 * @param newest its newest version; the same where there is one
 */
record Sample(ValueState state, String first, String newest) {

    Map<String, String> words() {
        String told = state.hasPublicVersion() ? state.publicValue() : waiting().value();
        return Map.of(
                "id",
                newest,
                "first",
                first,
                "indicator",
                state.indicator(),
                "time",
                state.time(),
                "value",
                told,
                "shown",
                told.replace('.', ','));
    }

    private Secret waiting() {
        return state == ValueState.DRAFT || state == ValueState.REOPENED
                ? Secret.TRIED
                : Secret.SENT;
    }

    /** Leads values to where they shall stand. */
    record Maker(ValueFlow values) {
        private static final String OLD = "88.28";

        Sample in(ValueState state) {
            return switch (state) {
                case DRAFT -> once(state, entered(state));
                case SUBMITTED -> once(state, submitted(state));
                case REJECTED -> once(state, rejected(state));
                case REOPENED -> once(state, reopened(state));
                case APPROVED -> once(state, approved(state, state.publicValue()));
                case CORRECTING -> after(state, approved(state, state.publicValue()));
                case CORRECTION_SUBMITTED -> after(state, approved(state, state.publicValue()));
                case CORRECTION_REJECTED -> after(state, approved(state, state.publicValue()));
                case CORRECTED -> after(state, approved(state, OLD));
            };
        }

        private Sample once(ValueState state, String id) {
            return new Sample(state, id, id);
        }

        private Sample after(ValueState state, String first) {
            String newest =
                    switch (state) {
                        case CORRECTING -> entered(state);
                        case CORRECTION_SUBMITTED -> submitted(state);
                        case CORRECTION_REJECTED -> rejected(state);
                        default -> approved(state, state.publicValue());
                    };
            return new Sample(state, first, newest);
        }

        private String entered(ValueState state) {
            return enter(Secret.TRIED.entry(state));
        }

        private String enter(Entry entry) {
            return values.enter(entry, Asker.AUTHOR.name()).id();
        }

        private String submitted(ValueState state) {
            entered(state);
            return submit(enter(Secret.SENT.entry(state)));
        }

        private String submit(String id) {
            return values.submit(id, Asker.AUTHOR.name()).id();
        }

        private String rejected(ValueState state) {
            return values.reject(submitted(state), Secret.SENT.word(), Asker.DECIDER.name()).id();
        }

        private String reopened(ValueState state) {
            rejected(state);
            return entered(state);
        }

        private String approved(ValueState state, String value) {
            entered(state);
            String id = submit(enter(open(state, value)));
            return values.approve(id, Asker.DECIDER.name()).id();
        }

        private static Entry open(ValueState state, String value) {
            return new Entry(
                    state.indicator(),
                    FiguresRoom.HA_NOI.path(),
                    state.time(),
                    value,
                    Optional.empty(),
                    Optional.of(Secret.INSIDE),
                    Optional.of("nhầm số"),
                    Optional.of(Shelf.DECISION + "/1/14"));
        }
    }
}
