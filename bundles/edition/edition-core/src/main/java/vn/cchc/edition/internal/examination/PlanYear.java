package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.model.Period;
import vn.cchc.registry.Registry;

/**
 * What a plan is judged by beside itself.
 *
 * @param year of the plan; empty where {@code edition.yaml} does not say it
 * @param period of the units it may name; empty likewise
 */
record PlanYear(
        Optional<Integer> year, Optional<Period> period, Registry registry, Problems problems) {

    static PlanYear of(EditionFile edition, Registry registry, Problems problems) {
        return new PlanYear(
                edition.id().map(id -> Integer.valueOf(id.value().year())),
                edition.registry(),
                registry,
                problems);
    }

    /** Codes of the ministries of the period; none when it is not known. */
    List<String> ministries() {
        return period.stream()
                .flatMap(p -> registry.ministries(p).stream())
                .map(ministry -> ministry.ref().code())
                .toList();
    }
}
