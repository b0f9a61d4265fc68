package vn.cchc.registry.internal.asking;

import java.util.stream.Collectors;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitKind;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;

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

    private Problem noPeriod(String code) {
        String known =
                registry.periods().stream().map(Period::code).collect(Collectors.joining(" or "));
        return new Problem(
                "REG-201", code, "There is no period \"" + code + "\".", "Write " + known + ".");
    }

    private static Problem noKind(String word) {
        return new Problem(
                "REG-202",
                "kind",
                "\"" + word + "\" is no kind of unit.",
                "Write province, district, commune or ministry.");
    }
}
