package vn.cchc.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * An XLSX file, read by hand on the platform's ZIP and XML readers: a general library makes room
 * for every cell a forged address names. The file must stay as it is until {@link #close}.
 */
public final class Workbook implements AutoCloseable {
    private final Parts parts;
    private final WorkbookLimits limits;
    private final Directory directory;
    private final SheetRows.Style style;

    /**
     * One sheet.
     *
     * @param name as on its tab
     * @param hidden whether people do not see the tab
     * @param part the part of the file it is in
     */
    public record Entry(String name, boolean hidden, String part) {}

    private Workbook(Parts parts, WorkbookLimits limits) throws UnreadableWorkbook {
        this.parts = parts;
        this.limits = limits;
        this.directory = new Directory(parts, limits);
        this.style =
                new SheetRows.Style(
                        directory.from1904(), directory.sharedTexts(), directory.dateStyles());
    }

    public static Workbook open(Path path, WorkbookLimits limits) throws UnreadableWorkbook {
        var parts = Parts.open(path, limits);
        try {
            return new Workbook(parts, limits);
        } catch (UnreadableWorkbook | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The sheets in the order of their tabs, at least one. */
    public List<Entry> sheets() {
        return directory.sheets();
    }

    /** Whether it points to other workbooks. */
    public boolean linked() {
        return parts.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("externallink"));
    }

    /** The rows of a sheet; to be read before those of another one. */
    public SheetRows rows(Entry sheet) throws UnreadableWorkbook {
        var content =
                parts.sheet(sheet.part())
                        .orElseThrow(() -> UnreadableWorkbook.damaged("a sheet is missing"));
        return new SheetRows(new XmlPart(content, limits.cellCharacters()), limits, style);
    }

    @Override
    public void close() {
        parts.close();
    }
}
