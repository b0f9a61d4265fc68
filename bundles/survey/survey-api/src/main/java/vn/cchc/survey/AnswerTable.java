package vn.cchc.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Answers column by column, each column a sorted dictionary and one code a row. Code 0 is "no
 * answer"; code n is the dictionary's entry n - 1. This is what the scoring engine reads.
 */
public final class AnswerTable {

    /** One column. The dictionary holds each value once, in ascending order. */
    public record Column(String name, List<String> dictionary, int[] codes) {

        /** Makes a column from the values of its rows, {@code null} or blank for no answer. */
        public static Column of(String name, int rows, IntFunction<String> valueOfRow) {
            String[] values = new String[rows];
            var distinct = new TreeSet<String>();
            for (int row = 0; row < rows; row++) {
                String value = valueOfRow.apply(row);
                if (value != null && !value.isEmpty()) {
                    values[row] = value;
                    distinct.add(value);
                }
            }
            String[] dictionary = distinct.toArray(String[]::new);
            int[] codes = new int[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] =
                        values[row] == null ? 0 : Arrays.binarySearch(dictionary, values[row]) + 1;
            }
            return new Column(name, List.of(dictionary), codes);
        }

        /** The value in a row, empty for no answer. */
        public Optional<String> value(int row) {
            int code = codes[row];
            return code == 0 ? Optional.empty() : Optional.of(dictionary.get(code - 1));
        }
    }

    private final int rows;
    private final Map<String, Column> columns;

    public AnswerTable(int rows, List<Column> columns) {
        var byName = new java.util.LinkedHashMap<String, Column>();
        for (var column : columns) {
            if (column.codes().length != rows) {
                throw new IllegalArgumentException(
                        column.name() + " has " + column.codes().length + " rows, not " + rows);
            }
            if (byName.put(column.name(), column) != null) {
                throw new IllegalArgumentException("Two columns are called " + column.name());
            }
        }
        this.rows = rows;
        this.columns = java.util.Collections.unmodifiableMap(byName);
    }

    public int rows() {
        return rows;
    }

    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    public Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }
}
