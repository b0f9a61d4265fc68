package vn.cchc.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one sheet of a workbook. A cell keeps what the workbook says it is: whether a number
 * may stand for a text is decided by the reader.
 */
public final class SheetRows {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private final XmlPart xml;
    private final WorkbookLimits limits;
    private final Style style;
    private final StringBuilder text = new StringBuilder();
    private int width = 16;
    private int row;

    /** What the sheets of a workbook have in common. */
    record Style(boolean from1904, List<String> sharedTexts, List<Boolean> dates) {}

    SheetRows(XmlPart xml, WorkbookLimits limits, Style style) {
        this.xml = xml;
        this.limits = limits;
        this.style = style;
    }

    /** The next row with at least one cell that is not blank; empty at the end. */
    public Optional<SheetRow> next() throws UnreadableWorkbook {
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

    private int rowNumber() throws UnreadableWorkbook {
        String written = xml.attribute("r");
        int number = written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : row + 1;
        if (number <= row) {
            throw UnreadableWorkbook.damaged("row " + number + " comes after row " + row);
        }
        return number;
    }

    private List<SheetCell> cells() throws UnreadableWorkbook {
        var cells = new ArrayList<SheetCell>(width);
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int column = column(cells.size());
                while (cells.size() < column) {
                    cells.add(SheetCell.BLANK);
                }
                cells.add(cell());
            }
        }
        width = Math.max(width, cells.size());
        return cells;
    }

    /** Column from an address such as AB12, or the next one. */
    private int column(int next) throws UnreadableWorkbook {
        String address = xml.attribute("r");
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column < 1 || column > limits.rowCells()) {
                throw UnreadableWorkbook.damaged("row " + row + " has no column " + address);
            }
        }
        int index = address.isEmpty() ? next : column - 1;
        if (index < next || index >= limits.rowCells()) {
            throw UnreadableWorkbook.damaged("the cells of row " + row + " are out of order");
        }
        return index;
    }

    private SheetCell cell() throws UnreadableWorkbook {
        String type = xml.attribute("t");
        String format = xml.attribute("s");
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
        return cell(type, format, text.toString());
    }

    private SheetCell cell(String type, String format, String value) throws UnreadableWorkbook {
        return switch (type) {
            case "s" -> value.isEmpty() ? SheetCell.BLANK : SheetCell.text(sharedText(value));
            case "inlineStr", "str" -> SheetCell.text(value);
            case "b" -> new SheetCell(SheetCell.Kind.BOOLEAN, value);
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, value);
            case "d" -> new SheetCell(SheetCell.Kind.DATE, value.replaceFirst("T00:00:00.*$", ""));
            default -> value.isEmpty() ? SheetCell.BLANK : number(format, value);
        };
    }

    private String sharedText(String index) throws UnreadableWorkbook {
        if (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= style.sharedTexts().size()) {
            throw UnreadableWorkbook.damaged("a cell of row " + row + " points to no text");
        }
        return style.sharedTexts().get(Integer.parseInt(index));
    }

    private SheetCell number(String format, String value) {
        boolean date =
                format.matches("[0-9]{1,6}")
                        && Integer.parseInt(format) < style.dates().size()
                        && style.dates().get(Integer.parseInt(format));
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
        if (style.from1904()) {
            return DAY_0_OF_1904.plusDays(count).toString();
        }
        return count <= 60 ? "" : DAY_0.plusDays(count).toString();
    }

    private String place() {
        return "row " + row;
    }
}
