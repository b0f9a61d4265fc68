package vn.cchc.scoring.internal.comparison;

import java.util.Optional;
import vn.cchc.edition.CommonQuestions;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference;
import vn.cchc.scoring.YearComparison.Common;

/**
 * The rules by which two years are computed, and what they let be compared.
 *
 * @param common empty when each year keeps its own methodology
 */
record ComparedYears(
        Edition earlier, Edition later, EditionDifference difference, Optional<Common> common) {

    static ComparedYears asTheyAre(Edition earlier, Edition later, EditionDifference difference) {
        return new ComparedYears(earlier, later, difference, Optional.empty());
    }

    static ComparedYears of(CommonQuestions questions, Wording wording) {
        return new ComparedYears(
                questions.earlier(),
                questions.later(),
                questions.difference(),
                Optional.of(new Common(questions.earlier().id(), wording, questions.coverage())));
    }
}
