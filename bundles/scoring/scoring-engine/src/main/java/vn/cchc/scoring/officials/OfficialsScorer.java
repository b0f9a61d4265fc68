package vn.cchc.scoring.officials;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.OfficialsSurvey.Group;
import vn.cchc.edition.OfficialsSurvey.ScoredQuestion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.faults.OfficialsFault;
import vn.cchc.scoring.points.Outcome;
import vn.cchc.scoring.points.PointsTree;

/**
 * Makes points out of answers of officials, exactly. The same answers give the same points whatever
 * their order.
 *
 * <p>A question has the mean share of its answers, answers that do not count left out; a group the
 * mean of its questions on the criterion; the criterion the mean of the groups that are asked about
 * it, by their weights. Where a group answered one of its questions too rarely, the criterion has
 * no figure in the unit: neither the answers of few nor what would tell them by subtraction.
 */
public final class OfficialsScorer {
    private final PointsOfCriteria methodology;
    private final OfficialsSurvey survey;
    private final TreeSet<UnitRef> assessed;
    private final PointsTree tree;

    /**
     * @param methodology of an edition that has a survey of officials
     * @param assessed the units that are given points
     * @throws IllegalArgumentException when it has none
     */
    public OfficialsScorer(PointsOfCriteria methodology, Collection<UnitRef> assessed) {
        this.methodology = methodology;
        this.survey =
                methodology
                        .officialsSurvey()
                        .orElseThrow(() -> new IllegalArgumentException("No survey of officials"));
        this.assessed = new TreeSet<>(assessed);
        this.tree = new PointsTree(methodology);
    }

    /**
     * One score for each unit and criterion of the survey, in order of units and questions.
     *
     * @param answers of every group, each once
     * @return refused with every reason when a group is missing or there twice, or when everybody
     *     could answer (SCO-531 to 534)
     */
    public Verdict<List<OfficialsScore>> score(List<GroupAnswers> answers) {
        List<Problem> problems = problems(answers);
        if (!problems.isEmpty()) {
            return Verdict.refused(problems);
        }
        Map<String, GroupAnswers> byGroup = new LinkedHashMap<>();
        answers.forEach(a -> byGroup.put(a.instrument(), a));
        var scores = new ArrayList<OfficialsScore>();
        for (var unit : assessed) {
            for (String criterion : survey.criteria()) {
                scores.add(score(unit, criterion, byGroup));
            }
        }
        return Verdict.accepted(scores);
    }

    private List<Problem> problems(List<GroupAnswers> answers) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (var group : answers) {
            if (group.admitted() == Admitted.EVERYBODY) {
                problems.add(OfficialsFault.OPEN.at(group.source()));
            }
            if (survey.group(group.instrument()).isEmpty()) {
                problems.add(OfficialsFault.NO_GROUP.at(group.source(), group.instrument()));
            } else if (!seen.add(group.instrument())) {
                problems.add(OfficialsFault.TWICE.at(group.source(), group.instrument()));
            }
        }
        survey.groups().stream()
                .filter(group -> !seen.contains(group.instrument()))
                .forEach(
                        group ->
                                problems.add(
                                        OfficialsFault.MISSING.at(
                                                "", group.name(), group.instrument())));
        return problems;
    }

    private OfficialsScore score(
            UnitRef unit, String criterion, Map<String, GroupAnswers> answers) {
        var tooFew = new ArrayList<String>();
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        for (Group group : survey.groups()) {
            List<ScoredQuestion> questions = survey.questions(group.instrument(), criterion);
            if (questions.isEmpty()) {
                continue;
            }
            Optional<Ratio> mean = mean(unit, questions, answers.get(group.instrument()));
            if (mean.isEmpty()) {
                tooFew.add(group.instrument());
            } else {
                Ratio weight = Ratio.of(group.weight());
                sum = sum.plus(mean.get().times(weight));
                weights = weights.plus(weight);
            }
        }
        return tooFew.isEmpty()
                ? known(unit, criterion, sum.dividedBy(weights))
                : new OfficialsScore(
                        unit,
                        criterion,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        tooFew);
    }

    /** The mean of the questions; empty when one of them was answered too rarely. */
    private Optional<Ratio> mean(
            UnitRef unit, List<ScoredQuestion> questions, GroupAnswers answers) {
        Ratio sum = Ratio.ZERO;
        for (var question : questions) {
            Optional<Ratio> share =
                    share(question, answers.codes(unit.code(), question.question()));
            if (share.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(share.get());
        }
        return Optional.of(sum.dividedBy(questions.size()));
    }

    private Optional<Ratio> share(ScoredQuestion question, Map<String, Long> codes) {
        long answered = 0;
        Ratio sum = Ratio.ZERO;
        for (var share : question.shares().entrySet()) {
            long times = codes.getOrDefault(share.getKey(), 0L);
            answered += times;
            sum = sum.plus(Ratio.of(share.getValue()).times(times));
        }
        return answered < survey.minimumAnswers()
                ? Optional.empty()
                : Optional.of(sum.dividedBy(answered));
    }

    private OfficialsScore known(UnitRef unit, String criterion, Ratio exact) {
        BigDecimal percent = exact.round(survey.digits(), survey.rounding());
        return new OfficialsScore(
                unit,
                criterion,
                Optional.of(exact),
                Optional.of(percent),
                points(criterion, percent),
                List.of());
    }

    private Optional<Ratio> points(String criterion, BigDecimal percent) {
        var leaf = methodology.criterion(criterion).orElseThrow();
        return tree.read(leaf, percent.toPlainString())
                .map(given -> tree.of(Map.of(criterion, given)).leaves().get(criterion))
                .filter(Outcome.Points.class::isInstance)
                .map(outcome -> ((Outcome.Points) outcome).points());
    }
}
