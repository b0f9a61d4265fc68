package vn.cchc.archive.internal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.WholeArchive;

/**
 * Who asks: nobody, or somebody of one role who acts for the agency of the document, for another,
 * who works with documents also for none or for every one.
 *
 * @param name as in the table, for example {@code staff own}
 */
record Asker(String name, Optional<Person> person) {
    private static final List<Role> WORKING_FOR_AGENCIES = List.of(Role.STAFF, Role.PUBLISHER);
    private static final List<Role> WHO_READ_ALL =
            List.of(Role.ADMINISTRATOR, Role.STATISTICIAN, Role.READER);

    static List<Asker> all() {
        var all = new ArrayList<Asker>();
        all.add(new Asker("nobody", Optional.empty()));
        for (Role role : Role.values()) {
            all.add(of(role, "own", Agencies.of(WholeArchive.HANOI)));
            all.add(of(role, "other", Agencies.of(WholeArchive.HUE)));
        }
        for (Role role : WORKING_FOR_AGENCIES) {
            all.add(of(role, "none", Agencies.NONE));
            all.add(of(role, "every", Agencies.EVERY));
        }
        return all;
    }

    private static Asker of(Role role, String agency, Agencies agencies) {
        var person = new Person(role.word() + "-" + agency, Set.of(role), agencies);
        return new Asker(role.word() + " " + agency, Optional.of(person));
    }

    /** Whether documents of the agency may be written at all. */
    boolean worksForTheAgency() {
        return person.filter(p -> WORKING_FOR_AGENCIES.stream().anyMatch(p::is))
                .filter(p -> p.actsFor(WholeArchive.HANOI))
                .isPresent();
    }

    /** Whether what is not public may be read at all. */
    boolean looksInside() {
        return worksForTheAgency()
                || person.filter(p -> WHO_READ_ALL.stream().anyMatch(p::is)).isPresent();
    }

    static List<Person> people() {
        return all().stream().flatMap(asker -> asker.person().stream()).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
