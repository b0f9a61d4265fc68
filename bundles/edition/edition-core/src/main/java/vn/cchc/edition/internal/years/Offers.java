package vn.cchc.edition.internal.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.edition.Edition;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.model.EditionId;

/**
 * What is on offer at one moment, from what is installed: each edition once, from the bundle with
 * the highest version; all others are refused. What a bundle offered before it changed is on offer
 * as long as nothing takes its place.
 *
 * @param editions by index and year, with the bundle each comes from
 * @param refused in order of the name of the bundle or file
 */
public record Offers(Map<EditionId, InstalledEdition> editions, List<RefusedYear> refused) {
    public Offers {
        refused = refused.stream().sorted(Comparator.comparing(RefusedYear::bundle)).toList();
    }

    public static final Offers NONE = new Offers(Map.of(), List.of());

    /** The better of two bundles with one edition comes first. */
    private static final Comparator<InstalledEdition> BETTER =
            Comparator.comparing(InstalledEdition::version)
                    .reversed()
                    .thenComparing(InstalledEdition::bundleId);

    /**
     * @param installed what came of the exams of the bundles that run
     * @param before what a bundle that changes, or came back refused, offered last; by its number
     */
    public static Offers of(
            Collection<InstalledEdition> installed, Map<Long, InstalledEdition> before) {
        var editions = new TreeMap<EditionId, InstalledEdition>();
        var refused = new ArrayList<RefusedYear>();
        for (var year : inOrder(installed)) {
            InstalledEdition better = offer(year, editions);
            if (better != year) {
                var other = InstallFault.OTHER_BUNDLE.at(year.called(), year.id(), better.called());
                refused.add(new RefusedYear(year.called(), List.of(other)));
            }
        }
        inOrder(before.values()).forEach(year -> offer(year, editions));
        installed.stream()
                .filter(year -> year.verdict().value().isEmpty())
                .map(year -> refusal(year, before.get(year.bundleId()), editions))
                .forEach(refused::add);
        return new Offers(Collections.unmodifiableMap(editions), refused);
    }

    /** The same, and files that were refused before they became bundles. */
    Offers and(Collection<RefusedYear> files) {
        return new Offers(editions, Stream.concat(refused.stream(), files.stream()).toList());
    }

    private static List<InstalledEdition> inOrder(Collection<InstalledEdition> years) {
        return years.stream()
                .filter(year -> year.verdict().value().isPresent())
                .sorted(BETTER)
                .toList();
    }

    /** The one that is offered: this year, unless another one stands there already. */
    private static InstalledEdition offer(
            InstalledEdition year, Map<EditionId, InstalledEdition> editions) {
        InstalledEdition better = editions.putIfAbsent(year.id(), year);
        return better == null ? year : better;
    }

    /** With all its problems, and what is on offer in its place. */
    private static RefusedYear refusal(
            InstalledEdition year,
            InstalledEdition kept,
            Map<EditionId, InstalledEdition> editions) {
        var problems = new ArrayList<>(year.verdict().problems());
        if (kept != null && editions.get(kept.id()) == kept) {
            problems.add(InstallFault.KEPT.at("", kept.id(), kept.called()));
        }
        return new RefusedYear(year.called(), problems);
    }

    public List<Edition> all() {
        return editions.values().stream().map(i -> i.verdict().value().orElseThrow()).toList();
    }
}
