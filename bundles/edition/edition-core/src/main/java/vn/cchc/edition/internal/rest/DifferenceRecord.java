package vn.cchc.edition.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.EditionDifference;
import vn.cchc.edition.EditionDifference.Change;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.model.LanguageText;

/** What changed between two years, as JSON. */
@Schema(description = "What changed from one year to another, and what may be compared")
public record DifferenceRecord(
        String earlier,
        String later,
        VerdictRecord nation,
        VerdictRecord units,
        List<ChangeRecord> changes,
        List<NodeRecord> nodes) {

    @Schema(description = "Whether figures may be compared, and why not")
    public record VerdictRecord(boolean comparable, LanguageText because) {
        static VerdictRecord of(Comparability verdict) {
            return new VerdictRecord(verdict.comparable(), verdict.because().orElse(null));
        }
    }

    /**
     * @param about calculation, form, units, sample or criteria
     * @param keeps what it keeps from being compared: everything, nation, units, nodes or care
     */
    @Schema(description = "One change, in words")
    public record ChangeRecord(String about, String keeps, LanguageText words) {
        static ChangeRecord of(Change change) {
            return new ChangeRecord(
                    change.subject().name().toLowerCase(Locale.ROOT),
                    change.reach().name().toLowerCase(Locale.ROOT),
                    change.words());
        }
    }

    @Schema(description = "A node by its code in both years")
    public record NodeRecord(
            String earlier,
            String later,
            String level,
            LanguageText name,
            boolean comparable,
            LanguageText because) {
        static NodeRecord of(NodePair pair) {
            return new NodeRecord(
                    pair.earlier().orElse(null),
                    pair.later().orElse(null),
                    pair.level(),
                    pair.name(),
                    pair.verdict().comparable(),
                    pair.verdict().because().orElse(null));
        }
    }

    public static DifferenceRecord of(EditionDifference difference) {
        return new DifferenceRecord(
                difference.earlier().toString(),
                difference.later().toString(),
                VerdictRecord.of(difference.nation()),
                VerdictRecord.of(difference.units()),
                difference.changes().stream().map(ChangeRecord::of).toList(),
                difference.nodes().stream().map(NodeRecord::of).toList());
    }
}
