package vn.cchc.scoring.internal.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdown.Cell;
import vn.cchc.scoring.Breakdown.Dimension;
import vn.cchc.scoring.Breakdown.Group;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.SamplingError;

/**
 * The small year by region and sex: men are shown and left one question unanswered, the others are
 * too few. The first region has a province that is withheld.
 */
public final class SmallBreakdown {
    private SmallBreakdown() {}

    public static Breakdown of(Result result) {
        return new Breakdown(
                result.summary(),
                result.criteria(),
                new BigDecimal("95"),
                List.of(
                        new Dimension(
                                "region",
                                new LanguageText("Vùng", "Region"),
                                List.of(withheldRegion(result))),
                        new Dimension(
                                "sex",
                                new LanguageText("Giới tính", "Sex"),
                                List.of(men(result), others(result)))));
    }

    private static Group withheldRegion(Result result) {
        return group("R", "Miền núi, \"phía Bắc\"", Optional.of(4), result, code -> false);
    }

    private static Group men(Result result) {
        return group("1", "Nam", Optional.of(40), result, code -> !code.equals("9.27"));
    }

    private static Group others(Result result) {
        return group("3", "Khác", Optional.empty(), result, code -> false);
    }

    private static Group group(
            String code,
            String name,
            Optional<Integer> forms,
            Result result,
            java.util.function.Predicate<String> shown) {
        return new Group(
                code,
                new LanguageText(name, name),
                forms,
                result.criteria().stream()
                        .map(
                                node ->
                                        shown.test(node.code())
                                                ? cell(node.code())
                                                : new Cell(
                                                        node.code(),
                                                        Optional.empty(),
                                                        Optional.empty()))
                        .toList());
    }

    private static Cell cell(String criterion) {
        var error =
                new SamplingError(
                        new BigDecimal("1.500000000"),
                        new BigDecimal("59.500000000"),
                        new BigDecimal("65.400000000"),
                        12,
                        Optional.empty());
        return new Cell(criterion, Optional.of(new BigDecimal("62.50")), Optional.of(error));
    }
}
