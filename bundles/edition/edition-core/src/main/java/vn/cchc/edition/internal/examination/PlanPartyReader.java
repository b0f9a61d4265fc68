package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.internal.faults.PlanFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** Reads who leads tasks and takes part in them, and finds them again by their codes. */
final class PlanPartyReader {
    /** All ministries, all provinces. */
    static final SortedMap<String, UnitKind> GROUPS =
            new TreeMap<>(Map.of("ministries", UnitKind.MINISTRY, "provinces", UnitKind.PROVINCE));

    private final PlanYear year;
    private final Map<String, PlanParty> parties = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    PlanPartyReader(List<FieldReader> groups, PlanYear year) {
        this.year = year;
        groups.forEach(this::read);
    }

    List<PlanParty> all() {
        return List.copyOf(parties.values());
    }

    private void read(FieldReader group) {
        Optional<Placed<String>> code = group.text("code");
        Optional<LanguageText> name = group.languages("name");
        List<UnitRef> agencies = agencies(group.optionalTexts("agencies"));
        List<UnitKind> kinds =
                group.optionalWords("groups", List.copyOf(GROUPS.keySet())).stream()
                        .map(word -> GROUPS.get(word.value()))
                        .toList();
        group.refuseOthers();
        code.filter(c -> !c.value().matches("[a-z][a-z0-9-]{0,39}"))
                .ifPresent(c -> tell(PlanFault.PARTY_CODE, c));
        code.ifPresent(
                c -> {
                    if (places.putIfAbsent(c.value(), c.where()) != null) {
                        tell(PlanFault.PARTY_TWICE, c);
                    }
                    name.ifPresent(
                            n ->
                                    parties.put(
                                            c.value(),
                                            new PlanParty(c.value(), n, agencies, kinds)));
                });
    }

    private void tell(PlanFault fault, Placed<String> word) {
        year.problems().add(fault, word.where(), word.value());
    }

    private List<UnitRef> agencies(List<Placed<String>> codes) {
        var agencies = new ArrayList<UnitRef>();
        List<String> known = year.ministries();
        for (var code : codes) {
            if (known.contains(code.value())) {
                agencies.add(
                        new UnitRef(year.period().orElseThrow(), UnitKind.MINISTRY, code.value()));
            } else if (!known.isEmpty()) { // a period that is unknown is told where it is named
                year.problems()
                        .add(
                                PlanFault.AGENCY,
                                code.where(),
                                code.value(),
                                year.period().orElseThrow(),
                                new Nearest(known).hint(code.value()));
            }
        }
        return agencies;
    }

    /** The parties of these codes; those that are not there are told. */
    List<PlanParty> named(List<Placed<String>> codes) {
        var named = new ArrayList<PlanParty>();
        for (var code : codes) {
            used.add(code.value());
            if (!places.containsKey(code.value())) {
                var nearest = new Nearest(places.keySet());
                var hint = nearest.hint(code.value());
                nearest.to(code.value()).ifPresent(used::add);
                year.problems().add(PlanFault.NO_PARTY, code.where(), code.value(), hint);
            }
            Optional.ofNullable(parties.get(code.value())).ifPresent(named::add);
        }
        return named;
    }

    /** To be called last: tells those whom no task names. */
    void refuseUnused() {
        places.forEach(
                (code, where) -> {
                    if (!used.contains(code)) {
                        year.problems().add(PlanFault.UNUSED_PARTY, where, code);
                    }
                });
    }
}
