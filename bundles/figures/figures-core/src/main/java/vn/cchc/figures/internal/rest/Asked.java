package vn.cchc.figures.internal.rest;

import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.core.SecurityContext;
import vn.cchc.access.Role;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.model.Period;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** Reads what a request asks for. */
public final class Asked {
    private Asked() {}

    public static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }

    static String file(String name, String otherwise) {
        return given(name).orElse(otherwise);
    }

    public static Optional<String> reader(SecurityContext person) {
        return Optional.ofNullable(person.getUserPrincipal()).map(Principal::getName);
    }

    public static String name(SecurityContext person) {
        return person.getUserPrincipal().getName();
    }

    /** Whether somebody works here; an interviewer sees what everybody sees. */
    static boolean worksHere(SecurityContext person) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.INTERVIEWER)
                .anyMatch(role -> person.isUserInRole(role.word()));
    }

    static <T> T body(T body) {
        if (body == null) {
            throw new Refusal(Refusal.Kind.INVALID, FlowFault.NO_BODY.at(""));
        }
        return body;
    }

    /** Empty when left out. */
    public static Optional<UnitRef> agency(String words) {
        return given(words).map(text -> unit(text).orElseThrow(() -> notAnAgency(text)));
    }

    static Refusal notAnAgency(String words) {
        return new Refusal(Refusal.Kind.INVALID, ValueFault.NOT_A_UNIT.at("agency", given(words)));
    }

    /** {@code province/2026/01}; empty when it is none. */
    public static Optional<UnitRef> unit(String text) {
        if (!text.matches("(province|ministry)/[0-9]{4}/[0-9A-Z]{1,16}")) {
            return Optional.empty();
        }
        String[] parts = text.split("/");
        return UnitKind.of(parts[0]).map(kind -> new UnitRef(new Period(parts[1]), kind, parts[2]));
    }

    static Optional<TimePeriod> time(String words) {
        return given(words).map(Asked::needTime);
    }

    public static TimePeriod needTime(String words) {
        return TimePeriod.of(words)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.INVALID, FlowFault.NO_TIME.at("time", words)));
    }

    static Optional<State> state(String word) {
        return given(word)
                .map(
                        text ->
                                Arrays.stream(State.values())
                                        .filter(state -> state.word().equals(text))
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new Refusal(
                                                                Refusal.Kind.INVALID,
                                                                FlowFault.NO_STATE.at(
                                                                        "state", text))));
    }

    /** Whether English is wanted before Vietnamese. */
    static boolean english(String accepted) {
        String languages = accepted == null ? "" : accepted.toLowerCase(Locale.ROOT);
        int english = languages.indexOf("en");
        int vietnamese = languages.indexOf("vi");
        return english >= 0 && (vietnamese < 0 || english < vietnamese);
    }
}
