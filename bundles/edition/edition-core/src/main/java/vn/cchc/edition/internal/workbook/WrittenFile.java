package vn.cchc.edition.internal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.edition.internal.text.YamlWriter;

/**
 * The file a page stands for, and which line came from which row.
 *
 * @param rows by line, from the first line on
 */
record WrittenFile(Page page, byte[] bytes, List<Integer> rows) {
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    static WrittenFile of(Page page, SpotProblems problems) {
        return page.keyed() ? keys(page, problems) : table(page);
    }

    private static WrittenFile keys(Page page, SpotProblems problems) {
        List<YamlWriter.Line> lines = YamlWriter.lines(KeyRows.read(page, problems));
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return new WrittenFile(
                page,
                text.toString().getBytes(StandardCharsets.UTF_8),
                lines.stream().map(line -> Integer.parseInt(line.where())).toList());
    }

    private static WrittenFile table(Page page) {
        int width = page.heading().size();
        var text = new StringBuilder();
        var rows = new ArrayList<Integer>();
        for (Page.Row row : page.rows()) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < width; column++) {
                cells.add(row.cell(column));
            }
            String line = CSV.format(cells.toArray()) + "\n";
            line.chars().filter(c -> c == '\n').forEach(end -> rows.add(row.number()));
            text.append(line);
        }
        return new WrittenFile(page, text.toString().getBytes(StandardCharsets.UTF_8), rows);
    }

    /** The row a line came from; the last row for what is told at the end of the file. */
    int row(int line) {
        if (rows.isEmpty()) {
            return 1;
        }
        return rows.get(Math.min(Math.max(line, 1), rows.size()) - 1);
    }
}
