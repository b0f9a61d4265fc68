package vn.cchc.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitRef;

/**
 * What a document is, as legal and administrative documents say it of themselves (Decree
 * 30/2020/NĐ-CP, article 8). Texts are empty when nothing is known.
 *
 * @param number with its symbol, for example {@code 979/QĐ-BNV}
 * @param kind code of the kind, for example {@code decision}
 * @param title what it is about (trích yếu)
 * @param concerned agencies and periods it is about
 */
public record Description(
        String title,
        String number,
        String kind,
        String issuer,
        String signer,
        Optional<LocalDate> issued,
        Optional<LocalDate> inForce,
        Optional<LocalDate> expires,
        Set<ReformField> fields,
        Set<UnitRef> concerned,
        List<Relation> relations) {

    public static final Description EMPTY = titled("");

    public Description {
        fields = Set.copyOf(fields);
        concerned = Set.copyOf(concerned);
        relations = List.copyOf(relations);
    }

    /** Nothing known but a title. */
    public static Description titled(String title) {
        return new Description(
                title,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of());
    }
}
