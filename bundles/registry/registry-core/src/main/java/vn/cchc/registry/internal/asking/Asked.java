package vn.cchc.registry.internal.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/** Understands what people ask the registry for, over HTTP and in the shell. */
public record Asked(Registry registry) {

    /** A period that is known. */
    public Verdict<Period> period(String code) {
        return registry.periods().stream()
                .filter(period -> period.code().equals(code))
                .findFirst()
                .map(Verdict::accepted)
                .orElseGet(() -> Verdict.refused(noPeriod(code)));
    }

    /** A kind of unit in the singular, for example {@code district}. */
    public Verdict<UnitKind> kind(String word) {
        return UnitKind.of(word)
                .filter(kind -> kind != UnitKind.NATION)
                .map(Verdict::accepted)
                .orElseGet(() -> Verdict.refused(noKind(word)));
    }

    /** A kind of unit in the plural, as in addresses. */
    public Verdict<UnitKind> kindOfMany(String plural) {
        return kind(
                plural.endsWith("ies")
                        ? plural.replaceAll("ies$", "y")
                        : plural.replaceAll("s$", ""));
    }

    /**
     * A part of a period; every code that the period does not know is told.
     *
     * @param province code, or {@code null} for all
     * @param district code, or {@code null} for all
     */
    public Verdict<Within> within(Period period, String province, String district) {
        var problems = new ArrayList<Problem>();
        var ofProvince = unit(period, UnitKind.PROVINCE, province, problems);
        var ofDistrict = unit(period, UnitKind.DISTRICT, district, problems);
        return problems.isEmpty()
                ? Verdict.accepted(new Within(period, ofProvince, ofDistrict))
                : Verdict.refused(problems);
    }

    private Optional<UnitRef> unit(
            Period period, UnitKind kind, String code, List<Problem> problems) {
        if (code == null) {
            return Optional.empty();
        }
        var units =
                kind == UnitKind.PROVINCE ? registry.provinces(period) : registry.districts(period);
        var found = units.stream().map(Unit::ref).filter(r -> r.code().equals(code)).findFirst();
        if (found.isEmpty()) {
            problems.add(noUnit(period, kind, code, units));
        }
        return found;
    }

    private static Problem noUnit(
            Period period, UnitKind kind, String code, List<? extends Unit> units) {
        if (kind == UnitKind.PROVINCE) {
            String codes =
                    units.stream().map(u -> u.ref().code()).collect(Collectors.joining(", "));
            return AskedFault.NO_PROVINCE.at(kind.word(), brief(code), period.code(), codes);
        }
        var fault = units.isEmpty() ? AskedFault.NO_DISTRICTS : AskedFault.NO_DISTRICT;
        return fault.at(kind.word(), brief(code), period.code());
    }

    private static String brief(String code) {
        return code.length() > 20 ? code.substring(0, 20) + "…" : code;
    }

    private Problem noPeriod(String code) {
        String known =
                registry.periods().stream().map(Period::code).collect(Collectors.joining(" or "));
        return AskedFault.NO_PERIOD.at(code, code, known);
    }

    private static Problem noKind(String word) {
        return AskedFault.NO_KIND.at("kind", word);
    }
}
