package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * What officials gave the units of an edition.
 *
 * @param fingerprint of the edition with whose questions they were asked
 * @param groups in the order of the edition
 * @param scores by unit and criterion
 */
public record OfficialsTable(
        EditionId edition, Fingerprint fingerprint, List<Group> groups, List<Score> scores) {
    public OfficialsTable {
        groups = List.copyOf(groups);
        scores = List.copyOf(scores);
    }

    /**
     * A group of respondents.
     *
     * @param responses filled forms of the whole campaign
     */
    public record Group(String instrument, LanguageText name, String campaign, long responses) {}

    /**
     * A percentage of a unit.
     *
     * @param percent rounded as the edition says; empty when a group is too small
     * @param points of the rounded percentage, exact
     * @param tooFew instruments of the groups that are too small
     */
    public record Score(
            UnitRef unit,
            String criterion,
            Optional<BigDecimal> percent,
            Optional<BigDecimal> points,
            List<String> tooFew) {
        public Score {
            tooFew = List.copyOf(tooFew);
        }
    }
}
