package vn.cchc.scoring.totals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.scoring.faults.FileFault;

/** One thread that collects the distinct values of columns and counts the rows of pieces. */
final class DictionaryReading implements Workers.Work, CsvRows.Sink {
    private final CsvPieces pieces;
    private final int columns;
    private final int[] kept;
    private final List<ByteDictionary> dictionaries = new ArrayList<>();
    private final Faults faults = new Faults();
    private final Map<Integer, Long> rowsOfPiece = new TreeMap<>();
    private int piece;
    private long rows;

    DictionaryReading(CsvPieces pieces, int columns, int[] kept) {
        this.pieces = pieces;
        this.columns = columns;
        this.kept = kept;
        for (int k = 0; k < kept.length; k++) {
            dictionaries.add(new ByteDictionary());
        }
    }

    @Override
    public void run() throws IOException {
        byte[] buffer = new byte[CsvPieces.BYTES + Long.BYTES];
        var parser = new CsvRows(columns);
        for (var next = pieces.next(buffer); next != null; next = pieces.next(buffer)) {
            piece = next.number();
            rows = 0;
            int lines = parser.read(buffer, next.length(), piece == 0 ? 1 : 0, this);
            pieces.counted(next, lines);
            rowsOfPiece.put(piece, rows);
        }
    }

    @Override
    public void row(CsvRow row, int line) {
        for (int place = 0; place < kept.length; place++) {
            int from = row.from[kept[place]];
            int to = row.to[kept[place]];
            if (to > from) {
                dictionaries.get(place).number(row.bytes, from, to);
            }
        }
        rows++;
    }

    @Override
    public void fault(int line, FileFault fault, Object... words) {
        faults.add(new Faults.Fault(piece, line, "", fault, words));
    }

    Faults faults() {
        return faults;
    }

    /** Rows before each piece; all of them under the largest number. */
    static Map<Integer, Long> rowsBefore(List<DictionaryReading> readings) {
        var counts = new TreeMap<Integer, Long>();
        readings.forEach(reading -> counts.putAll(reading.rowsOfPiece));
        long sum = 0;
        var before = new TreeMap<Integer, Long>();
        for (var entry : counts.entrySet()) {
            before.put(entry.getKey(), sum);
            sum += entry.getValue();
        }
        before.put(Integer.MAX_VALUE, sum);
        return before;
    }

    /** Entries of every column in ascending order of UTF-16 units, as the format wants it. */
    static List<List<byte[]>> joined(List<DictionaryReading> readings) {
        var joined = new ArrayList<List<byte[]>>();
        for (int place = 0; place < readings.get(0).dictionaries.size(); place++) {
            var whole = readings.get(0).dictionaries.get(place);
            for (var reading : readings) {
                addTo(whole, reading.dictionaries.set(place, null));
            }
            byte[][] entries = new byte[whole.size()][];
            Arrays.setAll(entries, whole::get);
            Arrays.sort(entries, DictionaryReading::inOrder);
            joined.add(Arrays.asList(entries));
        }
        return joined;
    }

    private static void addTo(ByteDictionary whole, ByteDictionary part) {
        for (int number = 0; whole != part && number < part.size(); number++) {
            byte[] entry = part.get(number);
            whole.number(entry, 0, entry.length);
        }
    }

    /** Bytes of UTF-8 are in the order of code points, which is that of UTF-16 below U+E000. */
    private static int inOrder(byte[] one, byte[] other) {
        int at = Arrays.mismatch(one, other);
        boolean late =
                at >= 0
                        && at < Math.min(one.length, other.length)
                        && ((one[at] & 0xFF) >= 0xEE || (other[at] & 0xFF) >= 0xEE);
        return late
                ? new String(one, StandardCharsets.UTF_8)
                        .compareTo(new String(other, StandardCharsets.UTF_8))
                : Arrays.compareUnsigned(one, other);
    }
}
