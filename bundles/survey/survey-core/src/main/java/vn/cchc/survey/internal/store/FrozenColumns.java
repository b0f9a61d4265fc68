package vn.cchc.survey.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.survey.AnswerTable;

/** Turns forms, in whatever order they come, into columns in the order of the form numbers. */
final class FrozenColumns {
    private final List<String> names;
    private final int numberColumn;
    private final List<Growing> columns = new ArrayList<>();
    private int rows;

    FrozenColumns(List<String> names, int numberColumn) {
        this.names = names;
        this.numberColumn = numberColumn;
        names.forEach(name -> columns.add(new Growing()));
    }

    void add(String line) {
        String[] answers = EncodedForm.decode(line, names.size());
        for (int i = 0; i < answers.length; i++) {
            columns.get(i).add(rows, answers[i]);
        }
        rows++;
    }

    AnswerTable table() {
        var numbers = columns.get(numberColumn);
        int[] order =
                IntStream.range(0, rows)
                        .boxed()
                        .sorted(Comparator.comparing(numbers::value))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var frozen = new ArrayList<AnswerTable.Column>();
        for (int i = 0; i < names.size(); i++) {
            var column = columns.set(i, new Growing());
            frozen.add(column.freeze(names.get(i), order));
        }
        return new AnswerTable(rows, frozen);
    }

    /** A column whose dictionary is in order of appearance while it grows. */
    private static final class Growing {
        private final Map<String, Integer> codeOf = new HashMap<>();
        private final List<String> values = new ArrayList<>();
        private int[] codes = new int[1_024];

        void add(int row, String value) {
            if (row == codes.length) {
                codes = Arrays.copyOf(codes, row * 2);
            }
            if (!value.isEmpty()) {
                codes[row] = codeOf.computeIfAbsent(value, this::nextCode);
            }
        }

        private int nextCode(String value) {
            values.add(value);
            return values.size();
        }

        String value(int row) {
            return codes[row] == 0 ? "" : values.get(codes[row] - 1);
        }

        AnswerTable.Column freeze(String name, int[] order) {
            List<String> dictionary = values.stream().sorted().toList();
            int[] frozenCode = new int[values.size() + 1];
            for (int i = 0; i < dictionary.size(); i++) {
                frozenCode[codeOf.get(dictionary.get(i))] = i + 1;
            }
            int[] frozen = new int[order.length];
            for (int row = 0; row < order.length; row++) {
                frozen[row] = frozenCode[codes[order[row]]];
            }
            return new AnswerTable.Column(name, dictionary, frozen);
        }
    }
}
