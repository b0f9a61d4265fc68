package vn.cchc.scoring.internal.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsRule.Step;
import vn.cchc.edition.PointsRule.Table;

/** What may stand in a cell for a rule: one value for each of its steps, the best first. */
record Choices(PointsRule rule, Random random) {

    List<String> cells() {
        return rule.tables().stream().flatMap(this::cells).toList();
    }

    private Stream<String> cells(Table table) {
        String branch = table.branch().map(word -> word + ": ").orElse("");
        return inTable(table).map(cell -> branch + cell);
    }

    private Stream<String> inTable(Table table) {
        return switch (table.kind()) {
            case YES_NO -> Stream.of("yes", "no");
            case PERCENTAGE, COUNT ->
                    Stream.concat(
                            table.steps().stream().map(Step::threshold),
                            Stream.of(under(last(table)).toPlainString()));
            case DAYS_LATE ->
                    Stream.concat(
                            table.steps().stream().map(Step::threshold),
                            Stream.of(
                                    last(table)
                                            .add(BigDecimal.valueOf(1L + random.nextInt(20)))
                                            .toPlainString()));
            case LINEAR -> Stream.of("95", "80");
            case ALL_HANDLED -> {
                int arisen = 2 + random.nextInt(20);
                yield Stream.of(arisen + "/" + arisen, arisen - 1 + "/" + arisen);
            }
        };
    }

    private static BigDecimal last(Table table) {
        return new BigDecimal(table.steps().get(table.steps().size() - 1).threshold());
    }

    /** A whole number below a threshold, or 0. */
    private static BigDecimal under(BigDecimal threshold) {
        return threshold.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    }
}
