package vn.cchc.scoring.totals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.Where;
import vn.cchc.survey.AnswerFile;
import vn.cchc.survey.AnswerTable;

/**
 * Reads the columns of a design whole, for samples whose variance needs every row: several stages,
 * or rows drawn one by one. Memory grows with the rows.
 */
public final class CsvTable implements CsvRows.Sink {
    private final int[] placeOf;
    private final List<List<String>> values = new ArrayList<>();
    private final Faults faults = new Faults();
    private final String[] current;
    private int piece;

    private CsvTable(int[] placeOf, int columns) {
        this.placeOf = placeOf;
        this.current = new String[columns];
        for (int column = 0; column < columns; column++) {
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
        int[] places = names.stream().mapToInt(columns::indexOf).toArray();
        return new CsvTable(places, columns.size()).read(answers, columns);
    }

    private Verdict<AnswerTable> read(Path answers, List<String> columns) throws IOException {
        byte[] buffer = new byte[CsvPieces.BYTES + Long.BYTES];
        var parser = new CsvRows(placeOf.length);
        try (var pieces = new CsvPieces(answers)) {
            for (var next = pieces.next(buffer); next != null; next = pieces.next(buffer)) {
                piece = next.number();
                int lines = parser.read(buffer, next.length(), piece == 0 ? 1 : 0, this);
                pieces.counted(next, lines);
            }
            var problems = Faults.problems(List.of(faults), pieces.before(), Where.LINE);
            if (!problems.isEmpty()) {
                return Verdict.refused(problems);
            }
        }
        int rows = values.get(0).size();
        var read = new ArrayList<AnswerTable.Column>();
        for (int column = 0; column < columns.size(); column++) {
            var cells = values.get(column);
            read.add(AnswerTable.Column.of(columns.get(column), rows, cells::get));
        }
        return Verdict.accepted(new AnswerTable(rows, read));
    }

    @Override
    public void cell(int column, byte[] bytes, int from, int to) {
        if (placeOf[column] >= 0) {
            current[placeOf[column]] =
                    to == from
                            ? ""
                            : new String(bytes, from, to - from, StandardCharsets.UTF_8).intern();
        }
    }

    @Override
    public void endRow(int line) {
        for (int column = 0; column < current.length; column++) {
            values.get(column).add(current[column]);
        }
    }

    @Override
    public void fault(int line, FileFault fault, Object... words) {
        faults.add(new Faults.Fault(piece, line, "", fault, words));
    }
}
