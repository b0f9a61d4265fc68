package vn.cchc.figures.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.figures.Indicator;
import vn.cchc.sheets.table.TableRow;

/** The row of an indicator as the text it is kept as: lines of column=text. */
public final class KeptCells {
    private KeptCells() {}

    public static String text(Indicator indicator) {
        return IndicatorCells.of(indicator).entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + "=" + escaped(cell.getValue()))
                .collect(Collectors.joining("\n"));
    }

    public static Indicator indicator(String text, int version) {
        var cells = new LinkedHashMap<String, String>();
        for (String line : text.split("\n")) {
            int end = line.indexOf('=');
            cells.put(line.substring(0, end), plain(line.substring(end + 1)));
        }
        return IndicatorReading.read(TableRow.of(Map.copyOf(cells)))
                .value()
                .orElseThrow(() -> new IllegalStateException("Not an indicator: " + text))
                .asVersion(version);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
