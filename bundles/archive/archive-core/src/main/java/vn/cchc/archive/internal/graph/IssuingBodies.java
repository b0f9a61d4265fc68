package vn.cchc.archive.internal.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.legal.DocumentNumber;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/**
 * The central bodies that issue documents, by their names and by the letters of numbers.
 *
 * @param codes short names of all bodies of the registry
 */
record IssuingBodies(Registry registry, Set<String> codes) {
    /** Bodies that there is one of, and that the registry does not list. */
    private static final Pattern HIGHEST = Pattern.compile("CP|TTg|CTN|TW|(QH|UBTVQH)[0-9]{0,2}");

    static IssuingBodies of(Registry registry) {
        return new IssuingBodies(
                registry,
                registry.periods().stream()
                        .flatMap(period -> registry.ministries(period).stream())
                        .map(ministry -> ministry.ref().code())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether the letters of a number name bodies that there is one of each. {@code 12/QĐ-UBND} is
     * the number of a document in every province, so it names none.
     */
    boolean areNamedBy(String number) {
        List<String> letters = letters(number);
        return !letters.isEmpty()
                && letters.stream().allMatch(l -> codes.contains(l) || highest(l));
    }

    private static boolean highest(String letters) {
        return HIGHEST.matcher(letters).matches();
    }

    /** The bodies that issued a document, in the period it was issued in. */
    List<UnitRef> issuing(Document document) {
        Description says = document.description();
        Period period = period(says).orElse(document.agency().period());
        if (!registry.periods().contains(period)) {
            return List.of();
        }
        List<UnitRef> named = named(period, says.issuer());
        return named.isEmpty() ? lettered(period, says.number()) : named;
    }

    /** The newest that had begun; the first for what is older than all. */
    private Optional<Period> period(Description says) {
        var periods = registry.periods();
        return says.issued()
                .map(day -> String.valueOf(day.getYear()))
                .map(
                        year ->
                                periods.stream()
                                        .filter(one -> one.code().compareTo(year) <= 0)
                                        .reduce((older, newer) -> newer)
                                        .orElse(periods.get(0)));
    }

    /** A name that several have names none of them. */
    private List<UnitRef> named(Period period, String issuer) {
        if (issuer.isEmpty()) {
            return List.of();
        }
        var units = registry.named(period, UnitKind.MINISTRY, issuer);
        return units.size() == 1 ? List.of(units.get(0).ref()) : List.of();
    }

    private List<UnitRef> lettered(Period period, String number) {
        var letters = letters(number);
        return registry.ministries(period).stream()
                .map(Unit::ref)
                .filter(ref -> letters.contains(ref.code()))
                .toList();
    }

    private static List<String> letters(String number) {
        return DocumentNumber.parse(number).map(DocumentNumber::issuers).orElse(List.of());
    }
}
