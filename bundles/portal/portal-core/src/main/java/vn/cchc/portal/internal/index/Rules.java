package vn.cchc.portal.internal.index;

import java.util.List;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.web.PageLanguage;

/** A methodology in sentences. */
record Rules(Methodology<?> methodology, PageLanguage in) {

    List<String> sentences() {
        return methodology instanceof ShareOfAnswers answers
                ? new AnswerRules(answers, in).sentences()
                : new PointsRules((PointsOfCriteria) methodology, in).sentences();
    }
}
