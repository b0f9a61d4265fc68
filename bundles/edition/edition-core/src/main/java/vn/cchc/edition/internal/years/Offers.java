package vn.cchc.edition.internal.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.edition.Edition;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.model.EditionId;

/**
 * What is on offer at one moment, from what is installed: each edition once, from the bundle with
 * the highest version; all others are refused.
 *
 * @param editions by index and year, with the bundle each comes from
 * @param refused in order of the bundle's name
 */
public record Offers(Map<EditionId, InstalledEdition> editions, List<RefusedYear> refused) {
    /** The better of two bundles with one edition comes first. */
    private static final Comparator<InstalledEdition> BETTER =
            Comparator.comparing(InstalledEdition::version)
                    .reversed()
                    .thenComparing(InstalledEdition::bundleId);

    public static Offers of(Collection<InstalledEdition> installed) {
        var editions = new TreeMap<EditionId, InstalledEdition>();
        var refused = new ArrayList<RefusedYear>();
        for (var year : installed.stream().sorted(BETTER).toList()) {
            if (year.verdict().value().isEmpty()) {
                refused.add(new RefusedYear(year.called(), year.verdict().problems()));
                continue;
            }
            EditionId id = year.verdict().value().get().id();
            InstalledEdition better = editions.putIfAbsent(id, year);
            if (better != null) {
                var problem = InstallFault.OTHER_BUNDLE.at(year.called(), id, better.called());
                refused.add(new RefusedYear(year.called(), List.of(problem)));
            }
        }
        refused.sort(Comparator.comparing(RefusedYear::bundle));
        return new Offers(Collections.unmodifiableMap(editions), List.copyOf(refused));
    }

    public List<Edition> all() {
        return editions.values().stream().map(i -> i.verdict().value().orElseThrow()).toList();
    }
}
