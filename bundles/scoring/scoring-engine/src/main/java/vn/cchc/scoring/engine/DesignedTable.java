package vn.cchc.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.scoring.estimation.LonelyRule;
import vn.cchc.scoring.estimation.SampleDesign;
import vn.cchc.survey.AnswerTable;

/** Puts the design of a year on a table of its answers. */
final class DesignedTable {
    /** A name no question can have, since it begins with a sign. */
    private static final String EQUAL_WEIGHT = "=1";

    private final ShareOfAnswers methodology;
    private final SamplingDesign design;

    DesignedTable(ShareOfAnswers methodology, SamplingDesign design) {
        this.methodology = methodology;
        this.design = design;
    }

    /** A table that has every column its design names. */
    record Designed(AnswerTable table, SampleDesign design) {}

    Designed of(AnswerTable table) {
        String weight = design.weight().orElse(EQUAL_WEIGHT);
        return new Designed(
                design.weight().isPresent() ? table : equallyWeighted(table),
                new SampleDesign(
                        Optional.of(weight),
                        questions(design.strata()),
                        design.stages().stream()
                                .map(this::question)
                                .map(SampleDesign.Stage::of)
                                .toList(),
                        rule(),
                        false));
    }

    private static AnswerTable equallyWeighted(AnswerTable table) {
        var columns = new ArrayList<>(table.columns());
        columns.add(AnswerTable.Column.of(EQUAL_WEIGHT, table.rows(), row -> "1"));
        return new AnswerTable(table.rows(), columns);
    }

    private List<String> questions(List<String> kinds) {
        return kinds.stream().map(this::question).toList();
    }

    private String question(String kind) {
        return methodology.units().get(kind);
    }

    private LonelyRule rule() {
        return switch (design.singleUnit()) {
            case ADJUST -> LonelyRule.ADJUST;
            case AVERAGE -> LonelyRule.AVERAGE;
            case CERTAINTY -> LonelyRule.CERTAINTY;
        };
    }
}
