package vn.cchc.archive.internal.harvest;

import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.archive.Document;
import vn.cchc.model.Period;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/**
 * Sets are agencies, for example {@code province-2026-01}, and fields of reform, for example {@code
 * field-procedures}.
 */
final class HarvestSets {
    private static final String FIELD = "field-";

    private HarvestSets() {}

    static String of(UnitRef agency) {
        return agency.path().replace('/', '-');
    }

    static String of(ReformField field) {
        return FIELD + field.word();
    }

    static Stream<String> of(Document document) {
        return Stream.concat(
                Stream.of(of(document.agency())),
                document.description().fields().stream().map(HarvestSets::of).sorted());
    }

    static Optional<ReformField> field(String set) {
        return set.startsWith(FIELD)
                ? ReformField.of(set.substring(FIELD.length()))
                : Optional.empty();
    }

    static Optional<UnitRef> agency(String set) {
        if (!set.matches("(province|ministry)-[0-9]{4}-[0-9A-Z]{1,16}")) {
            return Optional.empty();
        }
        String[] parts = set.split("-");
        return UnitKind.of(parts[0]).map(kind -> new UnitRef(new Period(parts[1]), kind, parts[2]));
    }
}
