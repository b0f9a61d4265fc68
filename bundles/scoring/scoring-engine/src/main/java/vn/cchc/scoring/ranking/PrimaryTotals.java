package vn.cchc.scoring.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.Responses;
import vn.cchc.scoring.estimation.Sample;
import vn.cchc.survey.AnswerTable;

/**
 * Weighted satisfied and valid answers to every question by primary sampling unit and ranked unit:
 * all that a replication needs. A primary unit that reaches into two ranked units has a cell in
 * each.
 *
 * @param units codes of the ranked units, ascending
 * @param questions the questions in the order of their numbers
 * @param strata number of the stratum of each primary unit
 * @param unitOfCell ranked unit of each cell
 * @param primaryOfCell primary unit of each cell
 * @param satisfied by cell and question
 * @param answered by cell and question
 */
record PrimaryTotals(
        List<String> units,
        List<String> questions,
        int[] strata,
        int[] unitOfCell,
        int[] primaryOfCell,
        double[][] satisfied,
        double[][] answered) {

    /**
     * @param unit column with the code of the ranked unit; rows without one are left out
     */
    static PrimaryTotals of(
            Sample sample,
            AnswerTable table,
            String unit,
            List<Item> items,
            List<String> valid,
            List<String> satisfied) {
        var questions = new LinkedHashSet<String>();
        items.forEach(item -> questions.addAll(item.columns()));
        var primaries = PrimaryUnits.of(sample, table);
        var cells = Cells.of(primaries.ofRow(), column(table, unit).codes());
        double[][] above = new double[cells.count()][questions.size()];
        double[][] below = new double[cells.count()][questions.size()];
        int number = 0;
        for (String question : questions) {
            var responses = Responses.of(column(table, question), valid, satisfied);
            cells.add(sample, responses.satisfied(), above, number);
            cells.add(sample, responses.answered(), below, number);
            number++;
        }
        return new PrimaryTotals(
                column(table, unit).dictionary(),
                new ArrayList<>(questions),
                primaries.strata(),
                cells.units(),
                cells.primaries(),
                above,
                below);
    }

    private static AnswerTable.Column column(AnswerTable table, String name) {
        return table.column(name)
                .orElseThrow(() -> new IllegalArgumentException("No column " + name));
    }
}
