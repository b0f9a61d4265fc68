package vn.cchc.archive.internal.describing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.archive.Description;
import vn.cchc.archive.legal.DocumentNumber;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.AdministrativeSystems;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/**
 * The bodies that issue documents: those of the centre by their names and by the letters of
 * numbers, People's Committees by the names of their units. They are those of the day a document
 * was issued; what may mean several means none.
 *
 * @param codes short names of all bodies of the registry
 */
public record IssuingBodies(Registry registry, Set<String> codes) {
    /** Bodies that there is one of, and that the registry does not list. */
    private static final Pattern HIGHEST = Pattern.compile("CP|TTg|CTN|TW|(QH|UBTVQH)[0-9]{0,2}");

    private static final Pattern COMMITTEE =
            Pattern.compile(
                    "\\s*(?:(?:ủy|uỷ) ban nhân dân|UBND)\\s+(?<name>(?:(?<type>tỉnh|thành phố|tp\\.?|quận|huyện|thị xã|phường|xã|thị"
                            + " trấn|đặc khu)\\s+)?.+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<UnitKind> TERRITORY =
            List.of(UnitKind.PROVINCE, UnitKind.DISTRICT, UnitKind.COMMUNE);

    public static IssuingBodies of(Registry registry) {
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
    public boolean areNamedBy(String number) {
        List<String> letters = letters(number);
        return !letters.isEmpty()
                && letters.stream().allMatch(l -> codes.contains(l) || highest(l));
    }

    private static boolean highest(String letters) {
        return HIGHEST.matcher(letters).matches();
    }

    /** The bodies that issued a document: the one it names, else those of its number. */
    public List<UnitRef> issuing(Description says, UnitRef agency) {
        return named(says, agency)
                .map(List::of)
                .orElseGet(() -> lettered(period(UnitKind.MINISTRY, says, agency), says.number()));
    }

    /** The body a description names in words. */
    public Optional<UnitRef> named(Description says, UnitRef agency) {
        var committee = COMMITTEE.matcher(says.issuer());
        var found =
                committee.matches()
                        ? TERRITORY.stream()
                                .flatMap(kind -> units(kind, says, agency, committee.group("name")))
                                .filter(unit -> isCalled(unit, committee.group("type")))
                                .toList()
                        : units(UnitKind.MINISTRY, says, agency, says.issuer()).toList();
        return found.size() == 1 ? Optional.of(found.get(0).ref()) : Optional.empty();
    }

    /** The registry looks up names without their type words, so Hà Giang is a city too. */
    private static boolean isCalled(Unit unit, String type) {
        String word = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return unit.type().startsWith(word.startsWith("tp") ? "thành phố" : word);
    }

    private Stream<Unit> units(UnitKind kind, Description says, UnitRef agency, String name) {
        var period = period(kind, says, agency);
        return name.isBlank() || !registry.periods().contains(period)
                ? Stream.empty()
                : registry.named(period, kind, name).stream();
    }

    /** Of the day it was issued; of whoever handed it in when it says none. */
    private static Period period(UnitKind kind, Description says, UnitRef agency) {
        return says.issued()
                .map(day -> AdministrativeSystems.on(kind, day))
                .orElse(agency.period());
    }

    private List<UnitRef> lettered(Period period, String number) {
        var letters = letters(number);
        return registry.periods().contains(period)
                ? registry.ministries(period).stream()
                        .map(Unit::ref)
                        .filter(ref -> letters.contains(ref.code()))
                        .toList()
                : List.of();
    }

    private static List<String> letters(String number) {
        return DocumentNumber.parse(number).map(DocumentNumber::issuers).orElse(List.of());
    }
}
