package vn.cchc.scoring.boundaries;

import java.util.Optional;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.survey.AnswerTable;

/**
 * Answers with a column for the province of the newer system, and the calculation that reads it.
 *
 * @param table the placed forms, every column as it was and one more
 * @param methodology the same calculation; its provinces are those of the newer system
 * @param design the same sample: its strata are still the provinces within which it was drawn
 */
public record RecastAnswers(
        AnswerTable table,
        ShareOfAnswers methodology,
        Optional<SamplingDesign> design,
        Placement placement) {}
