package vn.cchc.scoring.totals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.survey.AnswerFile;
import vn.cchc.survey.AnswerTable;

/**
 * Reads the columns of a design whole, for samples whose variance needs every row: several stages,
 * or rows drawn one by one. Memory grows with the rows.
 */
public final class CsvTable implements CsvRows.Sink {
    private final int columns;
    private final int[] wanted;
    private final List<List<String>> values = new ArrayList<>();
    private final Faults faults = new Faults();
    private int piece;

    private CsvTable(int columns, int[] wanted) {
        this.columns = columns;
        this.wanted = wanted;
        for (int i = 0; i < wanted.length; i++) {
            values.add(new ArrayList<>());
        }
    }

    /** From a CSV file or a frozen answer file. */
    public static Verdict<AnswerTable> of(Path answers, List<String> columns) throws IOException {
        if (FrozenColumns.isFrozen(answers)) {
            try (var in = Files.newInputStream(answers)) {
                return Verdict.accepted(AnswerFile.read(in).table());
            }
        }
        var header = CsvHeader.of(answers);
        if (header.value().isEmpty()) {
            return Verdict.refused(header.problems());
        }
        var names = header.value().get();
        var missing = CsvHeader.missing(columns, names);
        if (!missing.isEmpty()) {
            return Verdict.refused(missing);
        }
        int[] wanted = columns.stream().mapToInt(names::indexOf).toArray();
        return new CsvTable(names.size(), wanted).read(answers, columns);
    }

    private Verdict<AnswerTable> read(Path answers, List<String> names) throws IOException {
        byte[] buffer = new byte[CsvPieces.BYTES + Long.BYTES];
        var parser = new CsvRows(columns);
        try (var pieces = new CsvPieces(answers)) {
            for (var next = pieces.next(buffer); next != null; next = pieces.next(buffer)) {
                piece = next.number();
                int lines = parser.read(buffer, next.length(), piece == 0 ? 1 : 0, this);
                pieces.counted(next, lines);
            }
            var problems = Faults.problems(List.of(faults), pieces);
            if (!problems.isEmpty()) {
                return Verdict.refused(problems);
            }
        }
        int rows = values.get(0).size();
        var read = new ArrayList<AnswerTable.Column>();
        for (int column = 0; column < names.size(); column++) {
            var cells = values.get(column);
            read.add(AnswerTable.Column.of(names.get(column), rows, cells::get));
        }
        return Verdict.accepted(new AnswerTable(rows, read));
    }

    @Override
    public void row(CsvRow row, int line) {
        for (int i = 0; i < wanted.length; i++) {
            int from = row.from[wanted[i]];
            int length = row.to[wanted[i]] - from;
            String text = new String(row.bytes, from, length, StandardCharsets.UTF_8);
            values.get(i).add(text.intern());
        }
    }

    @Override
    public void fault(int line, FileFault fault, Object... words) {
        faults.add(new Faults.Fault(piece, line, "", fault, words));
    }
}
