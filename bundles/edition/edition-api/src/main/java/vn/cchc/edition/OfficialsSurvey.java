package vn.cchc.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.LanguageText;

/**
 * How answers of officials become points of an index. An answer earns a share of 100 %; a question
 * has the mean of its answers, a group of respondents the mean of its questions, a criterion the
 * mean of the groups asked about it, by their weights.
 *
 * @param unit question of every form that holds the code of the unit the answers are about
 * @param minimumAnswers a question that a group answered less often has no figure in a unit, and
 *     then the criterion has none
 * @param groups one form each, in order
 * @param digits decimals of the percentage of a criterion, which is rounded once
 * @param sources where each rule is from, by rule
 */
public record OfficialsSurvey(
        String unit,
        int minimumAnswers,
        List<Group> groups,
        List<ScoredQuestion> questions,
        int digits,
        RoundingMode rounding,
        Map<String, String> sources) {
    public OfficialsSurvey {
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
    }

    /**
     * A group of respondents.
     *
     * @param instrument the form it is asked with
     * @param weight above 0; only their relation counts
     */
    public record Group(String instrument, LanguageText name, BigDecimal weight) {}

    /**
     * A question that counts for a criterion.
     *
     * @param shares percent of the points an answer earns, 0 to 100, by code; other answers do not
     *     count
     */
    public record ScoredQuestion(
            String instrument, String question, String criterion, Map<String, BigDecimal> shares) {
        public ScoredQuestion {
            shares = Map.copyOf(shares);
        }
    }

    public Optional<Group> group(String instrument) {
        return groups.stream().filter(g -> g.instrument().equals(instrument)).findFirst();
    }

    /** The questions a group is asked about a criterion. */
    public List<ScoredQuestion> questions(String instrument, String criterion) {
        return questions.stream()
                .filter(q -> q.instrument().equals(instrument) && q.criterion().equals(criterion))
                .toList();
    }

    /** The criteria that are asked about, in the order of the questions. */
    public Set<String> criteria() {
        var criteria = new LinkedHashSet<String>();
        questions.forEach(question -> criteria.add(question.criterion()));
        return criteria;
    }
}
