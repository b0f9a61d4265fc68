package vn.cchc.survey.internal.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.internal.faults.SheetFault;

/**
 * Checks that the unit codes of a form exist in the registry of the edition's period and lie in one
 * another. A blank code is left to the form's own rules.
 */
final class Places {
    private static final List<UnitKind> KINDS =
            List.of(UnitKind.PROVINCE, UnitKind.DISTRICT, UnitKind.COMMUNE);
    private static final Map<UnitKind, LanguageText> WORDS =
            Map.of(
                    UnitKind.PROVINCE, new LanguageText("tỉnh, thành phố", "province"),
                    UnitKind.DISTRICT, new LanguageText("quận, huyện", "district"),
                    UnitKind.COMMUNE, new LanguageText("xã, phường", "commune"));

    private final Registry registry;
    private final Period period;
    private final Map<UnitKind, Integer> columns = new HashMap<>();
    private final Map<UnitKind, String> names = new HashMap<>();
    private final Map<List<String>, List<Fault>> known = new HashMap<>();

    Places(Registry registry, Edition edition, List<CodebookEntry> codebook) {
        this.registry = registry;
        this.period = edition.registry();
        var units = edition.shareOfAnswers().orElseThrow().units();
        for (int i = 0; i < codebook.size(); i++) {
            String column = codebook.get(i).column();
            for (var kind : KINDS) {
                if (column.equals(units.get(kind.word()))) {
                    columns.put(kind, i);
                    names.put(kind, column);
                }
            }
        }
    }

    /** What is wrong with the place of a form. Few places have many forms, so they are kept. */
    List<Fault> check(String[] form) {
        List<String> codes = KINDS.stream().map(kind -> code(form, kind)).toList();
        return known.computeIfAbsent(codes, c -> faults(form));
    }

    private String code(String[] form, UnitKind kind) {
        Integer column = columns.get(kind);
        return column == null || form[column] == null ? "" : form[column];
    }

    private List<Fault> faults(String[] form) {
        var faults = new ArrayList<Fault>();
        for (var kind : KINDS) {
            String code = code(form, kind);
            if (code.isEmpty()) {
                continue;
            }
            Optional<Unit> unit = find(kind, code);
            if (unit.isEmpty()) {
                faults.add(Fault.of(names.get(kind), SheetFault.NO_UNIT, WORDS.get(kind), period));
            } else {
                above(form, kind, unit.get()).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private Optional<Unit> find(UnitKind kind, String code) {
        return code.matches("[0-9A-Z]{1,16}")
                ? registry.find(new UnitRef(period, kind, code))
                : Optional.empty();
    }

    /** The fault when a unit does not lie in the other units of the form. */
    private Optional<Fault> above(String[] form, UnitKind kind, Unit unit) {
        List<UnitRef> aboveIt = new ArrayList<>();
        if (unit instanceof District district) {
            aboveIt.add(district.province());
        } else if (unit instanceof Commune commune) {
            commune.district().ifPresent(aboveIt::add);
            aboveIt.add(commune.province());
        }
        return aboveIt.stream()
                .filter(ref -> !code(form, ref.kind()).isEmpty())
                .filter(ref -> !code(form, ref.kind()).equals(ref.code()))
                .findFirst()
                .map(ref -> nesting(kind, ref));
    }

    private Fault nesting(UnitKind kind, UnitRef above) {
        return Fault.of(
                names.get(kind),
                SheetFault.OTHER_UNIT,
                WORDS.get(kind),
                WORDS.get(above.kind()),
                above.code());
    }
}
