package vn.cchc.scoring.estimation;

import java.util.Collection;
import java.util.List;
import vn.cchc.survey.AnswerTable;

/**
 * What each row counts above and below the line of a share: satisfied answers and valid answers.
 * For a mean, the value and 1.
 */
public record Responses(double[] satisfied, double[] answered) {

    /** One question: a code outside the valid ones, or none, is no answer. */
    public static Responses of(
            AnswerTable.Column column, Collection<String> valid, Collection<String> satisfied) {
        int entries = column.dictionary().size();
        double[] isSatisfied = new double[entries + 1];
        double[] isValid = new double[entries + 1];
        for (int code = 1; code <= entries; code++) {
            String answer = column.dictionary().get(code - 1);
            isValid[code] = valid.contains(answer) ? 1 : 0;
            isSatisfied[code] = isValid[code] * (satisfied.contains(answer) ? 1 : 0);
        }
        double[] above = new double[column.codes().length];
        double[] below = new double[above.length];
        for (int row = 0; row < above.length; row++) {
            above[row] = isSatisfied[column.codes()[row]];
            below[row] = isValid[column.codes()[row]];
        }
        return new Responses(above, below);
    }

    /** Several questions as one: satisfied answers over valid answers of all. */
    public static Responses pooled(List<Responses> parts) {
        double[] above = new double[parts.get(0).satisfied.length];
        double[] below = new double[above.length];
        for (var part : parts) {
            for (int row = 0; row < above.length; row++) {
                above[row] += part.satisfied[row];
                below[row] += part.answered[row];
            }
        }
        return new Responses(above, below);
    }

    /** A number a row, NaN for none. */
    public static Responses numbers(double[] values) {
        double[] above = new double[values.length];
        double[] below = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            boolean known = !Double.isNaN(values[row]);
            above[row] = known ? values[row] : 0;
            below[row] = known ? 1 : 0;
        }
        return new Responses(above, below);
    }

    boolean present(int row) {
        return answered[row] != 0;
    }
}
