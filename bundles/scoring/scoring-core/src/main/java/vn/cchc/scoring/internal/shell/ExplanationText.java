package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanation.Part;
import vn.cchc.scoring.Explanation.Pull;
import vn.cchc.scoring.Figure.Points;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.shell.text.FoldedText;
import vn.cchc.shell.text.TextTable;

/** An explanation as an administrator reads it in a terminal of 100 columns. */
final class ExplanationText {
    private static final int WIDEST_NAME = 48;

    private final Explanation explanation;

    ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    String text() {
        return head()
                + "\n"
                + explanation.scored().map(s -> new ScoredText(s).text()).orElse("")
                + (explanation.scored().isPresent() ? partsOfPoints() : parts())
                + pulls()
                + origin();
    }

    private String head() {
        var text = new StringBuilder();
        line(
                text,
                explanation.unitName().vi()
                        + ", "
                        + explanation.criterion().code()
                        + " "
                        + explanation.criterion().name().vi()
                        + ": "
                        + explanation.value().map(BigDecimal::toPlainString).orElse("no value"));
        explanation.rank().ifPresent(rank -> line(text, "Rank " + rank + ranks()));
        line(text, explanation.calculation().en());
        return text.toString();
    }

    private String ranks() {
        return explanation
                .rankSpread()
                .map(spread -> ", between " + spread.best() + " and " + spread.worst())
                .orElse("");
    }

    private String parts() {
        if (explanation.parts().isEmpty()) {
            return "";
        }
        var table =
                new TextTable()
                        .text("Part", 16)
                        .text("Name", WIDEST_NAME)
                        .number("Criteria")
                        .number("Value");
        for (Part part : explanation.parts()) {
            table.row(
                    part.node().code(),
                    part.node().name().vi(),
                    Integer.toString(part.criteria()),
                    part.value().map(BigDecimal::toPlainString).orElse("–"));
        }
        return table + "\n";
    }

    private String partsOfPoints() {
        if (explanation.parts().isEmpty()) {
            return "";
        }
        var table =
                new TextTable()
                        .text("Part", 16)
                        .text("Name", WIDEST_NAME)
                        .number("Points")
                        .number("Maximum")
                        .number("Value");
        for (Part part : explanation.parts()) {
            table.row(
                    part.node().code(),
                    part.node().name().vi(),
                    PointsText.number(part.points().flatMap(Points::points)),
                    PointsText.number(part.points().flatMap(Points::maximum)),
                    part.value().map(BigDecimal::toPlainString).orElse("–"));
        }
        return table + "\n";
    }

    private String pulls() {
        if (explanation.pulls().isEmpty()) {
            return "";
        }
        var table =
                new TextTable()
                        .text("Below", 16)
                        .text("Name", WIDEST_NAME)
                        .number("Here")
                        .number("Region")
                        .number("Effect");
        for (Pull pull : explanation.pulls()) {
            table.row(
                    pull.criterion().code(),
                    pull.criterion().name().vi(),
                    hundredths(pull.exact()),
                    hundredths(pull.regionMean()),
                    "+" + hundredths(pull.effect()));
        }
        String region = explanation.region().map(r -> " (" + r.vi() + ")").orElse("");
        return "What holds it down most against its region"
                + region
                + ", and what its mean would add\n"
                + table
                + "\n";
    }

    private static String hundredths(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private String origin() {
        var text = new StringBuilder();
        var result = explanation.result();
        explanation
                .basis()
                .ifPresent(
                        basis -> {
                            line(
                                    text,
                                    "Basis: " + basis.act().number() + ", " + basis.act().date());
                            basis.question().ifPresent(q -> line(text, "Question: " + q));
                            line(text, "Source: " + basis.source());
                        });
        line(text, "Edition: " + result.edition() + " " + result.editionFingerprint().sha256());
        line(
                text,
                (result.input() instanceof ResultSummary.Answers ? "Answers: " : "Scores:  ")
                        + result.input().id()
                        + " "
                        + result.input().content().sha256());
        line(text, "Result:  " + result.id() + " " + result.content().sha256());
        line(text, "Engine:  " + result.engine() + (result.illustrative() ? ", ILLUSTRATIVE" : ""));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        FoldedText.lines(line, FoldedText.TERMINAL).forEach(l -> text.append(l).append('\n'));
    }
}
