package vn.cchc.edition;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A leaf is the percentage of answers that are satisfied, a node the mean of its leaves.
 *
 * @param instrument name of the instrument whose answers are scored
 * @param formNumber question that holds the unique number of a sheet
 * @param units questions that hold the unit codes, by kind: province, district, commune, village
 * @param breakdowns questions by which figures may be broken down
 * @param scale codes a scored question may take
 * @param satisfied the codes of the scale that count as satisfied
 * @param nation how the national figure comes from the answers
 * @param minimumAnswers a unit with fewer forms is not published
 */
public record ShareOfAnswers(
        List<AskedCriterion> criteria,
        String instrument,
        String formNumber,
        Map<String, String> units,
        List<String> breakdowns,
        List<String> scale,
        Set<String> satisfied,
        NationRule nation,
        int digits,
        RoundingMode rounding,
        int minimumAnswers,
        List<Band> bands,
        Map<String, String> sources)
        implements Methodology<AskedCriterion> {
    public static final String KIND = "share-of-answers";

    /** How the figure of the nation is made. */
    public enum NationRule {
        /** All respondents in one pot. */
        POOLED_RESPONDENTS,
        /** Unweighted mean of the provinces' exact figures. */
        MEAN_OF_PROVINCES,
        /** Mean of the provinces' exact figures weighted by registered population. */
        POPULATION_WEIGHTS
    }

    @Override
    public String kind() {
        return KIND;
    }
}
