package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import vn.cchc.scoring.Explanation.Gap;
import vn.cchc.scoring.Explanation.LeafScore;
import vn.cchc.scoring.Explanation.Scored;
import vn.cchc.scoring.Explanation.StageScore;
import vn.cchc.shell.text.FoldedText;
import vn.cchc.shell.text.TextTable;

/** How points came about, as an administrator reads it. */
record ScoredText(Scored scored) {
    private static final int WIDEST_NAME = 30;
    private static final int WIDEST_CHANGE = 34;

    String text() {
        return scored.leaf().map(ScoredText::leaf).orElse("") + losses();
    }

    private static String leaf(LeafScore leaf) {
        var text = new StringBuilder();
        line(text, "Rule: " + leaf.rule().en());
        for (StageScore stage : leaf.stages()) {
            line(
                    text,
                    (stage.counts() ? "* " : "  ")
                            + stage.name().en()
                            + ": "
                            + stage.given().en()
                            + "; "
                            + stage.because().en()
                            + stage.points().map(p -> " = " + plain(p)).orElse(""));
        }
        line(text, "(* counts)");
        leaf.gap().ifPresent(gap -> line(text, "Next step: " + step(gap)));
        return text.append('\n').toString();
    }

    private static String step(Gap gap) {
        return gap.change().en() + ": +" + plain(gap.points());
    }

    private String losses() {
        if (scored.losses().isEmpty()) {
            return "";
        }
        var table =
                new TextTable()
                        .text("Loses most", 12)
                        .text("Name", WIDEST_NAME)
                        .number("Lost")
                        .text("Next step", WIDEST_CHANGE)
                        .number("Gain");
        scored.losses()
                .forEach(
                        loss ->
                                table.row(
                                        loss.criterion().code(),
                                        loss.criterion().name().vi(),
                                        plain(loss.lost()),
                                        loss.gap().map(g -> g.change().en()).orElse(""),
                                        loss.gap().map(g -> "+" + plain(g.points())).orElse("")));
        return table + "\n";
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private static void line(StringBuilder text, String line) {
        FoldedText.lines(line, FoldedText.TERMINAL).forEach(l -> text.append(l).append('\n'));
    }
}
