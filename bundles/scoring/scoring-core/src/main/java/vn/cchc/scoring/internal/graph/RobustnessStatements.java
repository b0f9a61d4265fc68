package vn.cchc.scoring.internal.graph;

import java.util.Locale;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.RankRobustness.Influence;
import vn.cchc.scoring.RankRobustness.Range;
import vn.cchc.scoring.ResultSummary;

/**
 * Tells how far the ranking of a result depends on how the index is built: the range of every
 * published rank, and how much each choice moves. Where nothing could be tried nothing is told.
 */
record RobustnessStatements(Sentences out, RankRobustness tried, UnitNames names) {

    void tell() {
        if (tried.ranges().isEmpty()) {
            return;
        }
        var result = tried.result();
        String index = UnitNames.index(result.edition());
        var ranks =
                AnalysisDataSet.begin(
                        out,
                        result,
                        "rank-ranges",
                        AnalysisStructures.RANKS,
                        new LanguageText(
                                index + ": thứ hạng khi lập chỉ số theo cách khác",
                                index + ": ranks under other ways of building the index"));
        trials(ranks.iri());
        out.say(ranks.iri(), Vocabulary.DEF + "rangeLevel", Term.integer(tried.level()));
        tried.ranges().forEach(range -> range(ranks, range));
        var choices =
                AnalysisDataSet.begin(
                        out,
                        result,
                        "choices",
                        AnalysisStructures.CHOICES,
                        new LanguageText(
                                index + ": lựa chọn nào làm thứ hạng thay đổi nhiều nhất",
                                index + ": which choice moves ranks most"));
        trials(choices.iri());
        out.say(choices.iri(), Vocabulary.DEF + "meanShift", Term.decimal(tried.meanShift()));
        tried.influences().forEach(influence -> influence(choices, influence));
    }

    /** With these anybody finds the same. */
    private void trials(String iri) {
        out.say(iri, Vocabulary.DEF + "trials", Term.integer(tried.trials()));
        out.say(iri, Vocabulary.DEF + "seed", Term.integer(tried.seed()));
        out.say(iri, Vocabulary.DEF + "weightSpread", Term.integer(tried.spread()));
    }

    private void range(AnalysisDataSet set, Range range) {
        String iri =
                iri("rank-range", set.result(), range.unit().kind().word())
                        + "/"
                        + range.unit().code();
        set.figure(
                iri,
                set.shown(),
                UnitNames.figure(
                        names.of(range.unit()),
                        new LanguageText(
                                "Thứ hạng khi lập chỉ số theo cách khác",
                                "Ranks under other ways of building the index"),
                        set.index()));
        out.link(iri, FigureStructure.AREA, Vocabulary.ID + range.unit().path());
        integer(iri, "rank", range.published());
        integer(iri, "rankHighest", range.best());
        integer(iri, "rankLowest", range.worst());
    }

    private void influence(AnalysisDataSet set, Influence influence) {
        String word = influence.choice().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String iri = iri("choice", set.result(), word);
        var text = influence.choice().text();
        set.figure(
                iri,
                set.shown(),
                new LanguageText(
                        text.vi() + " (" + set.index() + ")",
                        text.en() + " (" + set.index() + ")"));
        out.link(iri, AnalysisStructures.CHOICE, Vocabulary.DEF + "choice/" + word);
        out.link(iri, FigureStructure.UNIT, FigureStructure.PERCENT);
        out.say(iri, Vocabulary.DEF + "shareAlone", Term.decimal(influence.alone()));
        out.say(iri, Vocabulary.DEF + "shareTogether", Term.decimal(influence.together()));
    }

    private static String iri(String kind, ResultSummary result, String last) {
        return Vocabulary.ID + kind + "/" + result.edition() + "/" + last;
    }

    private void integer(String iri, String property, int value) {
        out.say(iri, Vocabulary.DEF + property, Term.integer(value));
    }
}
