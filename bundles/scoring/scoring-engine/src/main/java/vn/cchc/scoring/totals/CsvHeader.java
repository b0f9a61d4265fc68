package vn.cchc.scoring.totals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.SampleFault;
import vn.cchc.scoring.faults.Where;

/** The names of the columns of a CSV file. */
final class CsvHeader {
    private CsvHeader() {}

    static Verdict<List<String>> of(Path file) throws IOException {
        byte[] buffer = new byte[CsvPieces.BYTES + Long.BYTES];
        try (var pieces = new CsvPieces(file)) {
            var piece = pieces.next(buffer);
            if (piece == null) {
                return Verdict.refused(FileFault.EMPTY.at(Where.line(1)));
            }
            var names = CsvRows.first(buffer, piece.length());
            var twice = twice(names);
            return twice.isEmpty() ? Verdict.accepted(names) : Verdict.refused(twice);
        }
    }

    private static List<Problem> twice(List<String> names) {
        var seen = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        for (String name : names) {
            if (!seen.add(name)) {
                problems.add(FileFault.NAME_TWICE.at(Where.line(1), name));
            }
        }
        return problems;
    }

    /** One problem for each name that is not there. */
    static List<Problem> missing(List<String> wanted, List<String> there) {
        var present = new HashSet<>(there);
        var problems = new ArrayList<Problem>();
        for (String name : wanted) {
            if (!present.contains(name)) {
                problems.add(SampleFault.NO_COLUMN.at(Where.column(name)));
            }
        }
        return problems;
    }
}
