package vn.cchc.scoring.totals;

import java.io.IOException;
import java.nio.file.Path;
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
            var names = new CsvRows(0).first(buffer, piece.length());
            return twice(names).isEmpty()
                    ? Verdict.accepted(List.copyOf(names))
                    : Verdict.refused(twice(names));
        }
    }

    private static List<Problem> twice(List<String> names) {
        var seen = new HashSet<String>();
        return names.stream()
                .filter(name -> !seen.add(name))
                .map(name -> FileFault.NAME_TWICE.at(Where.line(1), name))
                .toList();
    }

    /** One problem for each name that is not there. */
    static List<Problem> missing(List<String> wanted, List<String> there) {
        return wanted.stream()
                .filter(name -> !there.contains(name))
                .map(name -> SampleFault.NO_COLUMN.at(Where.column(name)))
                .toList();
    }
}
