package vn.cchc.scoring.totals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.Where;
import vn.cchc.survey.AnswerFile;

/**
 * Writes a CSV file as a frozen answer file, row for row. The CSV is read twice, once for the
 * dictionaries and once for the codes, so that only dictionaries are held in memory. The bytes do
 * not depend on the number of threads.
 */
public final class CsvFreezing {
    private static final int MOST_ROWS = 10_000_000;

    private final Path answers;
    private final List<String> header;
    private final int[] kept;
    private final int threads;

    private CsvFreezing(Path answers, List<String> header, int[] kept, int threads) {
        this.answers = answers;
        this.header = header;
        this.kept = kept;
        this.threads = threads;
    }

    /**
     * Writes the file; gives back the number of rows.
     *
     * @param columns those to keep; empty for all
     * @param head what the file says about itself
     * @param out is overwritten; incomplete when refused
     */
    public static Verdict<Long> freeze(
            Path answers,
            Optional<List<String>> columns,
            AnswerFile.Header head,
            Path out,
            int threads)
            throws IOException {
        var header = CsvHeader.of(answers);
        if (header.value().isEmpty()) {
            return Verdict.refused(header.problems());
        }
        var names = header.value().get();
        var wanted = columns.orElse(names);
        var missing = CsvHeader.missing(wanted, names);
        if (!missing.isEmpty()) {
            return Verdict.refused(missing);
        }
        int[] kept =
                IntStream.range(0, names.size())
                        .filter(column -> wanted.contains(names.get(column)))
                        .toArray();
        return new CsvFreezing(answers, names, kept, threads).write(head, out);
    }

    private Verdict<Long> write(AnswerFile.Header head, Path out) throws IOException {
        var collecting = new ArrayList<DictionaryReading>();
        Map<Integer, Long> rowsBefore;
        try (var pieces = new CsvPieces(answers)) {
            for (int thread = 0; thread < threads; thread++) {
                collecting.add(new DictionaryReading(pieces, header.size(), kept));
            }
            Workers.run(collecting);
            var faults = collecting.stream().map(DictionaryReading::faults).toList();
            var problems = Faults.problems(faults, pieces);
            if (!problems.isEmpty()) {
                return Verdict.refused(problems);
            }
            rowsBefore = DictionaryReading.rowsBefore(collecting);
        }
        long rows = rowsBefore.get(Integer.MAX_VALUE);
        if (rows > MOST_ROWS) {
            return Verdict.refused(FileFault.TOO_MANY_ROWS.at(Where.line(MOST_ROWS + 1L)));
        }
        var dictionaries = DictionaryReading.joined(collecting);
        collecting.clear();
        write(head, out, (int) rows, dictionaries, rowsBefore);
        return Verdict.accepted(rows);
    }

    private void write(
            AnswerFile.Header head,
            Path out,
            int rows,
            List<List<byte[]>> dictionaries,
            Map<Integer, Long> rowsBefore)
            throws IOException {
        try (var channel =
                        FileChannel.open(
                                out,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                var pieces = new CsvPieces(answers)) {
            long[] places = new long[kept.length];
            int[] widths = new int[kept.length];
            long place = put(channel, 0, head(head, rows));
            for (int k = 0; k < kept.length; k++) {
                var dictionary = dictionaries.get(k);
                widths[k] = width(dictionary.size());
                place = put(channel, place, columnHead(header.get(kept[k]), dictionary, widths[k]));
                places[k] = place;
                place += (long) rows * widths[k];
            }
            var coding = new ArrayList<CodeWriting>();
            var codes = new FrozenCodes(channel, places, widths, codes(dictionaries), rowsBefore);
            for (int thread = 0; thread < threads; thread++) {
                coding.add(new CodeWriting(pieces, header.size(), kept, codes));
            }
            Workers.run(coding);
        }
    }

    private static List<ByteDictionary> codes(List<List<byte[]>> dictionaries) {
        var codes = new ArrayList<ByteDictionary>();
        for (var entries : dictionaries) {
            var dictionary = new ByteDictionary();
            entries.forEach(entry -> dictionary.number(entry, 0, entry.length));
            codes.add(dictionary);
        }
        return codes;
    }

    /** The head lines of {@link AnswerFile}, format 1. */
    private byte[] head(AnswerFile.Header head, int rows) {
        return String.join(
                        "\n",
                        "CCHC-ANSWERS 1",
                        "edition: " + head.edition(),
                        "edition-sha256: " + head.editionFingerprint(),
                        "instrument: " + head.instrument(),
                        "illustrative: " + head.illustrative(),
                        "rows: " + rows,
                        "columns: " + kept.length,
                        "",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] columnHead(String name, List<byte[]> dictionary, int width)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        data.writeInt(text.length);
        data.write(text);
        data.writeInt(dictionary.size());
        for (byte[] entry : dictionary) {
            data.writeInt(entry.length);
            data.write(entry);
        }
        data.writeByte(width);
        return bytes.toByteArray();
    }

    static int width(int entries) {
        if (entries == 0) {
            return 0;
        }
        return entries <= 0xFF ? 1 : entries <= 0xFFFF ? 2 : 4;
    }

    static long put(FileChannel channel, long place, byte[] bytes) throws IOException {
        return put(channel, place, bytes, bytes.length);
    }

    static long put(FileChannel channel, long place, byte[] bytes, int length) throws IOException {
        var source = ByteBuffer.wrap(bytes, 0, length);
        while (source.hasRemaining()) {
            channel.write(source, place + source.position());
        }
        return place + length;
    }
}
