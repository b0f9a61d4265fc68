package vn.cchc.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the figures of an edition are computed.
 *
 * @param criteria the tree in the order of the form, parents before children, one root
 * @param instrument name of the instrument whose answers are scored
 * @param formNumber question that holds the unique number of a sheet
 * @param units questions that hold the unit codes, by kind: province, district, commune, village
 * @param breakdowns questions by which figures may be broken down
 * @param scale codes a scored question may take
 * @param satisfied the codes of the scale that count as satisfied
 * @param nation how the national figure comes from the answers
 * @param digits decimals when publishing; rounding happens once and only then
 * @param minimumAnswers a unit with fewer forms is not published
 * @param bands classes of the published value, in ascending order
 * @param sources where each rule is from, by rule
 */
public record Methodology(
        String kind,
        List<Criterion> criteria,
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
        Map<String, String> sources) {

    /** How the figure of the nation is made. */
    public enum NationRule {
        /** All respondents in one pot. */
        POOLED_RESPONDENTS,
        /** Unweighted mean of the provinces' exact figures. */
        MEAN_OF_PROVINCES,
        /** Mean of the provinces' exact figures weighted by registered population. */
        POPULATION_WEIGHTS
    }

    /** From inclusive, to exclusive but for the last band. */
    public record Band(BigDecimal from, BigDecimal to) {}

    public Criterion root() {
        return criteria.get(0);
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public List<Criterion> leaves() {
        return criteria.stream().filter(Criterion::leaf).toList();
    }

    public List<Criterion> children(String code) {
        return criteria.stream().filter(c -> c.parent().filter(code::equals).isPresent()).toList();
    }
}
