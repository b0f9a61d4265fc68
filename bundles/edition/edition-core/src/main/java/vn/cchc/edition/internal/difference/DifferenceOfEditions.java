package vn.cchc.edition.internal.difference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import vn.cchc.edition.CommonQuestions;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference;
import vn.cchc.edition.EditionDifference.Change;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.EditionDifferences;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/** Holds two years against each other, from their files alone. */
@Component
public final class DifferenceOfEditions implements EditionDifferences {

    @Override
    public EditionDifference between(Edition earlier, Edition later, Optional<Period> on) {
        var before = new Tree(earlier.methodology().orElseThrow());
        var after = new Tree(later.methodology().orElseThrow());
        var leaves = new LeafMatching(Leaf.of(earlier), Leaf.of(later));
        var groups = new GroupMatching(before, after, leaves);
        var changes = changes(earlier, later, on);
        new CriteriaChanges(before, after, leaves, groups, changes).tell();
        var everything = unless(changes, change -> change.reach() == Reach.EVERYTHING);
        return new EditionDifference(
                earlier.id(),
                later.id(),
                everything.and(nation(later, changes)),
                everything.and(unless(changes, change -> change.reach() == Reach.UNITS)),
                changes.list(),
                new NodeVerdicts(before, after, leaves, groups, everything).list());
    }

    /** Everything that the methodology of the earlier year computes from both may be compared. */
    @Override
    public CommonQuestions common(
            Edition earlier, Edition later, Optional<Period> on, CommonQuestions.Wording wording) {
        var tree = new CommonTree(earlier, later, wording);
        var before = tree.earlier();
        var after = tree.later();
        var calculation = between(before, after, on);
        return new CommonQuestions(
                before,
                after,
                new EditionDifference(
                        earlier.id(),
                        later.id(),
                        calculation.nation(),
                        calculation.units(),
                        between(earlier, later, on).changes(),
                        nodes(before, after)),
                tree.coverage());
    }

    /** The trees are the same node by node. */
    private static List<NodePair> nodes(Edition earlier, Edition later) {
        var before = earlier.methodology().orElseThrow().criteria();
        var after = later.methodology().orElseThrow().criteria();
        return IntStream.range(0, before.size())
                .mapToObj(
                        at ->
                                new NodePair(
                                        Optional.of(before.get(at).code()),
                                        Optional.of(after.get(at).code()),
                                        before.get(at).level(),
                                        before.get(at).name(),
                                        Comparability.yes()))
                .toList();
    }

    private static Changes changes(Edition earlier, Edition later, Optional<Period> on) {
        var changes = new Changes();
        var common = new EditionChanges(earlier, later, changes);
        common.calculation();
        if (both(earlier, later, e -> e.shareOfAnswers().isPresent())) {
            var asked = new AskedChanges(earlier, later, changes);
            asked.calculation();
            asked.form();
        }
        common.units(on);
        if (both(earlier, later, e -> e.pointsOfCriteria().isPresent())) {
            var points = new PointsChanges(earlier, later, changes);
            points.calculation();
            points.units();
        }
        common.sample();
        return changes;
    }

    private static boolean both(Edition earlier, Edition later, Predicate<Edition> kind) {
        return kind.test(earlier) && kind.test(later);
    }

    /** A mean of provinces is another mean when the provinces are others. */
    private static Comparability nation(Edition later, Changes changes) {
        boolean pooled =
                later.shareOfAnswers()
                        .filter(share -> share.nation() == NationRule.POOLED_RESPONDENTS)
                        .isPresent();
        return unless(
                changes,
                change ->
                        change.reach() == Reach.NATION || !pooled && change.reach() == Reach.UNITS);
    }

    private static Comparability unless(Changes changes, Predicate<Change> hindrance) {
        return changes.list().stream()
                .filter(hindrance)
                .findFirst()
                .map(change -> Comparability.no(reason(change.words())))
                .orElse(Comparability.yes());
    }

    /** A sentence as the end of "not comparable, because …". */
    private static LanguageText reason(LanguageText sentence) {
        return new LanguageText(open(sentence.vi()), open(sentence.en()));
    }

    private static String open(String sentence) {
        String bare =
                sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return bare.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + bare.substring(1);
    }
}
