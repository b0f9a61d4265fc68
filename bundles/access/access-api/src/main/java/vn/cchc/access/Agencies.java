package vn.cchc.access;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/**
 * The agencies somebody acts for: provinces and ministries, each of one period. Acting for none
 * leaves what is not an agency's.
 *
 * @param every all there are, also those to come
 * @param named empty when it is every one
 */
public record Agencies(boolean every, Set<UnitRef> named) {
    public static final Agencies NONE = new Agencies(false, Set.of());
    public static final Agencies EVERY = new Agencies(true, Set.of());

    /** The word for every agency. */
    private static final String ALL = "all";

    public Agencies {
        named = every ? Set.of() : Set.copyOf(named);
    }

    public static Agencies of(UnitRef... agencies) {
        return new Agencies(false, Set.of(agencies));
    }

    public boolean include(UnitRef agency) {
        return every || named.contains(agency);
    }

    /** {@code all}, or {@code province/2026/01} and the like, sorted. */
    public Set<String> words() {
        var words =
                named.stream().map(UnitRef::path).collect(Collectors.toCollection(TreeSet::new));
        if (every) {
            words.add(ALL);
        }
        return words;
    }

    /** What {@link #words} wrote; empty when a word is none of them. */
    public static Optional<Agencies> of(Set<String> words) {
        if (words.contains(ALL)) {
            return words.size() == 1 ? Optional.of(EVERY) : Optional.empty();
        }
        var agencies = words.stream().map(Agencies::agency).toList();
        return agencies.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Agencies(
                                false,
                                agencies.stream()
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.toSet())))
                : Optional.empty();
    }

    private static Optional<UnitRef> agency(String word) {
        String[] parts = word.split("/", -1);
        if (!word.matches("(province|ministry)/[0-9]{4}/[0-9A-Z]{1,16}")) {
            return Optional.empty();
        }
        return UnitKind.of(parts[0]).map(kind -> new UnitRef(new Period(parts[1]), kind, parts[2]));
    }
}
