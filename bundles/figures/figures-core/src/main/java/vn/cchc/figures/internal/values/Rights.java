package vn.cchc.figures.internal.values;

import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;
import vn.cchc.model.UnitRef;

/**
 * What somebody may see and do.
 *
 * @param person empty for the public
 */
public record Rights(Optional<Person> person) {
    /** Everybody sees what is approved; the own agency all; who judges or reads what was sent. */
    public boolean sees(Observation observation) {
        return observation.state() == State.APPROVED
                || worksFor(observation.key().unit())
                || observation.state() != State.DRAFT && seesSubmitted();
    }

    public boolean seesSubmitted() {
        return is(Role.STATISTICIAN) || is(Role.PUBLISHER) || is(Role.READER);
    }

    public boolean staff() {
        return is(Role.STAFF);
    }

    public boolean worksFor(UnitRef agency) {
        return staff() && actsFor(agency);
    }

    public boolean actsFor(UnitRef agency) {
        return person.filter(p -> p.actsFor(agency)).isPresent();
    }

    public boolean approves() {
        return is(Role.STATISTICIAN) || is(Role.PUBLISHER);
    }

    public boolean statistician() {
        return is(Role.STATISTICIAN);
    }

    /** Whether somebody entered or submitted this version. */
    public boolean ownWork(Observation observation) {
        var name = person.map(Person::name).orElse("");
        return Stream.of(Optional.of(observation.entered()), observation.submitted())
                .flatMap(Optional::stream)
                .anyMatch(act -> act.who().equalsIgnoreCase(name));
    }

    private boolean is(Role role) {
        return person.filter(p -> p.is(role)).isPresent();
    }
}
