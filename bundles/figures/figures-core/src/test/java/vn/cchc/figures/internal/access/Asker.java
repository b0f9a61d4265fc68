package vn.cchc.figures.internal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.figures.internal.FiguresRoom;

/**
 * Who asks: nobody; somebody of one role who acts for the agency of the value, for another, for
 * none or for every one; and two of the agency who may judge as well.
 *
 * @param name as in the table, for example {@code staff own}
 */
record Asker(String name, Optional<Person> person) {
    private static final Agencies HANOI = Agencies.of(FiguresRoom.HA_NOI);

    /** Entered and submitted every value of the matrix. */
    static final Person AUTHOR = checker("lan-" + Secret.INSIDE);

    /** Decided on those that were decided on. */
    static final Person DECIDER = new Person("minh-" + Secret.INSIDE, Set.of(Role.PUBLISHER));

    static List<Asker> all() {
        var all = new ArrayList<Asker>();
        all.add(new Asker("nobody", Optional.empty()));
        for (Role role : Role.values()) {
            all.add(of(role, "own", HANOI));
            all.add(of(role, "other", Agencies.of(FiguresRoom.TUYEN_QUANG)));
            all.add(of(role, "none", Agencies.NONE));
            all.add(of(role, "every", Agencies.EVERY));
        }
        all.add(new Asker("author", Optional.of(AUTHOR)));
        all.add(new Asker("colleague", Optional.of(checker("hai"))));
        return all;
    }

    private static Asker of(Role role, String agency, Agencies agencies) {
        var person = new Person(role.word() + "-" + agency, Set.of(role), agencies);
        return new Asker(role.word() + " " + agency, Optional.of(person));
    }

    private static Person checker(String name) {
        return new Person(name, Set.of(Role.STAFF, Role.STATISTICIAN), HANOI);
    }

    static List<Person> people() {
        var people = new ArrayList<Person>();
        all().forEach(asker -> asker.person().ifPresent(people::add));
        people.add(DECIDER);
        return people;
    }

    /** Whether values of the agency may be entered at all. */
    boolean worksForTheAgency() {
        return is(Role.STAFF)
                && person.filter(somebody -> somebody.actsFor(FiguresRoom.HA_NOI)).isPresent();
    }

    /** Whether what was submitted may be approved or sent back at all. */
    boolean judges() {
        return is(Role.STATISTICIAN) || is(Role.PUBLISHER);
    }

    /** Whether definitions and time periods may be changed at all. */
    boolean keepsTheCatalogue() {
        return is(Role.STATISTICIAN);
    }

    boolean mayRead(Secret secret) {
        return switch (secret) {
            case TRIED -> worksForTheAgency();
            case SENT -> worksForTheAgency() || judges() || is(Role.READER);
        };
    }

    /** Whether this person may know who entered and decided. */
    boolean looksInside() {
        return person.isPresent() && !is(Role.INTERVIEWER);
    }

    private boolean is(Role role) {
        return person.filter(somebody -> somebody.is(role)).isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
