package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * The figures of a published result by region and by groups of respondents.
 *
 * @param criteria nodes of the tree in the order of the form
 * @param level of the intervals, percent
 * @param dimensions region first, then as the year declares them
 */
public record Breakdown(
        ResultSummary result,
        List<Result.Node> criteria,
        BigDecimal level,
        List<Dimension> dimensions) {
    public Breakdown {
        criteria = List.copyOf(criteria);
        dimensions = List.copyOf(dimensions);
    }

    /**
     * What groups are told apart by.
     *
     * @param code {@code region}, or the name of the question
     */
    public record Dimension(String code, LanguageText name, List<Group> groups) {
        public Dimension {
            groups = List.copyOf(groups);
        }
    }

    /**
     * @param code of the region or of the answer
     * @param forms how many; empty where the group is withheld
     * @param cells one a node, in the order of the form
     */
    public record Group(String code, LanguageText name, Optional<Integer> forms, List<Cell> cells) {
        public Group {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param value percent as published; empty when nobody answered or it is withheld
     * @param error what the sample says about its precision
     */
    public record Cell(
            String criterion, Optional<BigDecimal> value, Optional<SamplingError> error) {}
}
