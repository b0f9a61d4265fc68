package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.OfficialsTable;

/**
 * What officials gave the units of an edition.
 *
 * @param fingerprint SHA-256 of the edition with whose questions they were asked
 */
public record OfficialsTableRecord(
        String edition,
        String fingerprint,
        List<OfficialsGroupRecord> groups,
        List<OfficialsScoreRecord> scores) {

    /**
     * A group of respondents.
     *
     * @param responses filled forms of the whole campaign
     */
    public record OfficialsGroupRecord(
            String instrument, LanguageText name, String campaign, long responses) {
        static OfficialsGroupRecord of(OfficialsTable.Group group) {
            return new OfficialsGroupRecord(
                    group.instrument(), group.name(), group.campaign(), group.responses());
        }
    }

    /**
     * A percentage of a unit.
     *
     * @param percent rounded as the edition says; left out when a group is too small
     * @param points left out likewise
     * @param tooFew instruments of the groups that are too small
     */
    public record OfficialsScoreRecord(
            String unit,
            String criterion,
            BigDecimal percent,
            BigDecimal points,
            List<String> tooFew) {
        static OfficialsScoreRecord of(OfficialsTable.Score score) {
            return new OfficialsScoreRecord(
                    score.unit().code(),
                    score.criterion(),
                    score.percent().orElse(null),
                    score.points().orElse(null),
                    score.tooFew());
        }
    }

    static OfficialsTableRecord of(OfficialsTable table) {
        return new OfficialsTableRecord(
                table.edition().toString(),
                table.fingerprint().sha256(),
                table.groups().stream().map(OfficialsGroupRecord::of).toList(),
                table.scores().stream().map(OfficialsScoreRecord::of).toList());
    }
}
