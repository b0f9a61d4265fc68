package vn.cchc.survey.internal.sheets;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first sheet of a workbook. A cell keeps what the workbook says it is: whether a number may
 * stand for an answer is decided by the column, not here. Read by hand on the platform's XML
 * reader, because a general library makes room for every cell a forged address names.
 */
public final class XlsxSheet implements AnswerSheet {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private final String file;
    private final Limits limits;
    private final Workbook workbook;
    private final boolean from1904;
    private final List<String> sharedTexts;
    private final List<Boolean> dateStyles;
    private final XmlPart xml;
    private final List<String> heading;
    private final StringBuilder text = new StringBuilder();
    private int row;

    /** The path must stay as it is until {@link #close}. */
    public XlsxSheet(String file, Path path, Limits limits) throws UnreadableSheet {
        this.file = file;
        this.limits = limits;
        this.workbook = Workbook.open(file, path, limits);
        try {
            var parts = new WorkbookParts(file, workbook, limits);
            this.from1904 = parts.from1904();
            this.sharedTexts = parts.sharedTexts();
            this.dateStyles = parts.dateStyles();
            var sheet = workbook.sheet(parts.sheetPart());
            this.xml =
                    new XmlPart(
                            file,
                            sheet.orElseThrow(
                                    () -> Workbook.unreadable(file, "a sheet is missing")),
                            limits.cellCharacters());
            this.heading =
                    next().orElseThrow(this::empty).cells().stream().map(SheetCell::text).toList();
        } catch (UnreadableSheet | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public List<String> heading() {
        return heading;
    }

    @Override
    public Optional<SheetRow> next() throws UnreadableSheet {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = rowNumber();
                var next = new SheetRow(row, cells());
                if (!next.blank()) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean fullRows() {
        return false;
    }

    @Override
    public void close() {
        workbook.close();
    }

    private int rowNumber() throws UnreadableSheet {
        String written = xml.attribute("r");
        int number = written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : row + 1;
        if (number <= row) {
            throw Workbook.unreadable(file, "row " + number + " comes after row " + row);
        }
        return number;
    }

    private List<SheetCell> cells() throws UnreadableSheet {
        var cells = new ArrayList<SheetCell>(heading == null ? 16 : heading.size());
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int column = column(cells.size());
                while (cells.size() < column) {
                    cells.add(SheetCell.BLANK);
                }
                cells.add(cell());
            }
        }
        return cells;
    }

    /** Column from an address such as AB12, or the next one. */
    private int column(int next) throws UnreadableSheet {
        String address = xml.attribute("r");
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column < 1 || column > limits.rowCells()) {
                throw Workbook.unreadable(file, "row " + row + " has no column " + address);
            }
        }
        int index = address.isEmpty() ? next : column - 1;
        if (index < next || index >= limits.rowCells()) {
            throw Workbook.unreadable(file, "the cells of row " + row + " are out of order");
        }
        return index;
    }

    private SheetCell cell() throws UnreadableSheet {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean formula = false;
        text.setLength(0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                xml.text(new StringBuilder(), place());
            } else if (xml.starts("v") || xml.starts("t")) {
                xml.text(text, place());
            } else if (xml.starts("rPh")) {
                xml.text(new StringBuilder(), place());
            }
        }
        if (formula) {
            return new SheetCell(SheetCell.Kind.FORMULA, "");
        }
        return cell(type, style, text.toString());
    }

    private SheetCell cell(String type, String style, String value) throws UnreadableSheet {
        return switch (type) {
            case "s" -> value.isEmpty() ? SheetCell.BLANK : SheetCell.text(sharedText(value));
            case "inlineStr", "str" -> SheetCell.text(value);
            case "b" -> new SheetCell(SheetCell.Kind.BOOLEAN, value);
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, value);
            case "d" -> new SheetCell(SheetCell.Kind.DATE, value.replaceFirst("T00:00:00.*$", ""));
            default -> value.isEmpty() ? SheetCell.BLANK : number(style, value);
        };
    }

    private String sharedText(String index) throws UnreadableSheet {
        if (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= sharedTexts.size()) {
            throw Workbook.unreadable(file, "a cell of row " + row + " points to no text");
        }
        return sharedTexts.get(Integer.parseInt(index));
    }

    private SheetCell number(String style, String value) {
        boolean date =
                style.matches("[0-9]{1,6}")
                        && Integer.parseInt(style) < dateStyles.size()
                        && dateStyles.get(Integer.parseInt(style));
        return date
                ? new SheetCell(SheetCell.Kind.DATE, day(value))
                : new SheetCell(SheetCell.Kind.NUMBER, plain(value));
    }

    /**
     * The digits a person sees: a workbook stores 0.1 as 0.10000000000000001, the same binary
     * number.
     */
    private static String plain(String value) {
        try {
            double number = Double.parseDouble(value);
            return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** Whole days only; days before March 1900 are miscounted by spreadsheet programs. */
    private String day(String value) {
        String days = plain(value);
        if (!days.matches("[0-9]{1,7}")) {
            return "";
        }
        int count = Integer.parseInt(days);
        if (from1904) {
            return DAY_0_OF_1904.plusDays(count).toString();
        }
        return count <= 60 ? "" : DAY_0.plusDays(count).toString();
    }

    private UnreadableSheet empty() {
        return new UnreadableSheet(
                "SUR-203",
                file,
                "The first sheet is empty.",
                "Use the import template of the edition.");
    }

    private String place() {
        return file + " row " + row;
    }
}
