package vn.cchc.archive.internal.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.store.NumberKey;
import vn.cchc.edition.Edition;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;

/**
 * The legal acts that editions on offer tell the graph.
 *
 * @param paths below {@code /id/}, by number and day
 */
record KnownActs(Map<String, String> paths) {

    static KnownActs of(Collection<Edition> editions) {
        var paths = new TreeMap<String, String>();
        editions.stream()
                .flatMap(KnownActs::acts)
                .forEach(act -> paths.putIfAbsent(key(act.number(), act.date()), act.path()));
        return new KnownActs(paths);
    }

    private static Stream<LegalAct> acts(Edition edition) {
        return Stream.concat(
                Stream.of(edition.legalAct()),
                edition.plan().stream().flatMap(KnownActs::acts).flatMap(a -> a.known().stream()));
    }

    private static Stream<PlanAct> acts(Plan plan) {
        return Stream.concat(Stream.of(plan.act()), plan.legalBases().stream());
    }

    /** The act that has the number and the day of a document. */
    Optional<String> same(Description document) {
        return document.number().isEmpty()
                ? Optional.empty()
                : document.issued().map(day -> paths.get(key(document.number(), day)));
    }

    /** Changes when an act comes or goes. */
    String summary() {
        return paths.toString();
    }

    private static String key(String number, LocalDate day) {
        return NumberKey.of(number) + " " + day;
    }
}
