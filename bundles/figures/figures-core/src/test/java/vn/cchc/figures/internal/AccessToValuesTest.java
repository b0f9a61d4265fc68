package vn.cchc.figures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.model.Refusal;
import vn.cchc.testing.KnownPeople;

/**
 * What the room itself lets somebody do, whatever its doors ask: every role, with the agency of the
 * value and with another one, in every state, with every act. The shell has no other guard.
 */
class AccessToValuesTest {
    private static final Entry ENTRY =
            Entry.of("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.5");
    private static final Entry CORRECTION =
            new Entry(
                    "ON_TIME_SHARE",
                    "province/2026/01",
                    "2026-Q3",
                    "94",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("nhầm"));

    /** What somebody does to a value. */
    private enum Deed {
        ENTER,
        SUBMIT,
        APPROVE,
        REJECT,
        HISTORY
    }

    /** Somebody of a role, with the agency of the value or another one. */
    private record Somebody(Optional<Role> role, boolean own) {
        String name() {
            return role.map(r -> "x" + r.word() + (own ? "own" : "other")).orElse("nobody");
        }

        boolean is(Role... roles) {
            return role.filter(Arrays.asList(roles)::contains).isPresent();
        }
    }

    @TestFactory
    Stream<DynamicTest> matrix() {
        var tests = new ArrayList<DynamicTest>();
        for (var who : everybody()) {
            for (var state : State.values()) {
                for (var deed : Deed.values()) {
                    tests.add(
                            DynamicTest.dynamicTest(
                                    who.name() + " " + state + " " + deed,
                                    () -> holds(who, state, deed)));
                }
            }
        }
        return tests.stream();
    }

    private static List<Somebody> everybody() {
        var all = new ArrayList<Somebody>();
        all.add(new Somebody(Optional.empty(), false));
        for (var role : Role.values()) {
            all.add(new Somebody(Optional.of(role), true));
            all.add(new Somebody(Optional.of(role), false));
        }
        return all;
    }

    private static void holds(Somebody who, State state, Deed deed) {
        var room = room();
        var value = in(state, room);
        String before = stored(room);

        String outcome = outcome(room, value, who, deed);

        assertThat(outcome).isEqualTo(expected(who, state, deed));
        if (!outcome.equals("done") || deed == Deed.HISTORY) {
            assertThat(stored(room)).as("nothing was written").isEqualTo(before);
        }
    }

    /** What stands in the rules, in other words than those of the program. */
    private static String expected(Somebody who, State state, Deed deed) {
        boolean agency = who.is(Role.STAFF) && who.own();
        boolean sees =
                switch (state) {
                    case APPROVED -> true;
                    case DRAFT -> agency;
                    case SUBMITTED, REJECTED ->
                            agency || who.is(Role.STATISTICIAN, Role.PUBLISHER, Role.READER);
                };
        if (deed == Deed.ENTER) {
            return !agency ? "FORBIDDEN" : state == State.SUBMITTED ? "CONFLICT" : "done";
        }
        if (!sees) {
            return "NOT_FOUND";
        }
        boolean judges = who.is(Role.STATISTICIAN, Role.PUBLISHER);
        return switch (deed) {
            case HISTORY -> agency || judges || who.is(Role.READER) ? "done" : "NOT_FOUND";
            case SUBMIT -> !agency ? "FORBIDDEN" : state == State.DRAFT ? "done" : "CONFLICT";
            case APPROVE, REJECT ->
                    !judges ? "FORBIDDEN" : state == State.SUBMITTED ? "done" : "CONFLICT";
            case ENTER -> throw new IllegalStateException();
        };
    }

    private static String outcome(FiguresRoom room, Observation value, Somebody who, Deed deed) {
        try {
            return switch (deed) {
                case ENTER -> done(room.values.enter(CORRECTION, who.name()));
                case SUBMIT -> done(room.values.submit(value.id(), who.name()));
                case APPROVE -> done(room.values.approve(value.id(), who.name()));
                case REJECT -> done(room.values.reject(value.id(), "sai", who.name()));
                case HISTORY -> done(room.values.history(value.id(), who.name()));
            };
        } catch (Refusal refusal) {
            return refusal.kind().name();
        }
    }

    private static String done(Object any) {
        return "done";
    }

    private static FiguresRoom room() {
        return FiguresRoom.onDerby(people());
    }

    private static KnownPeople people() {
        var people = new ArrayList<>(FiguresRoom.PEOPLE.people());
        for (var one : everybody()) {
            one.role()
                    .ifPresent(
                            role ->
                                    people.add(
                                            new Person(
                                                    one.name(),
                                                    Set.of(role),
                                                    Agencies.of(
                                                            one.own()
                                                                    ? FiguresRoom.HA_NOI
                                                                    : FiguresRoom.TUYEN_QUANG))));
        }
        return new KnownPeople(people.toArray(Person[]::new));
    }

    private static Observation in(State state, FiguresRoom room) {
        var draft = room.values.enter(ENTRY, "an");
        if (state != State.DRAFT) {
            room.values.submit(draft.id(), "an");
        }
        return switch (state) {
            case DRAFT, SUBMITTED -> draft;
            case REJECTED -> room.values.reject(draft.id(), "sai", "lan");
            case APPROVED -> room.values.approve(draft.id(), "lan");
        };
    }

    private static String stored(FiguresRoom room) {
        return room.store.list(ObservationQuery.ALL).toString();
    }
}
