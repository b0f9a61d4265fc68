package vn.cchc.survey.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.edition.Instrument.Row;

/** The rows of the survey sheet of a workbook as an instrument has them. */
final class SurveyRows {
    private static final Set<String> KNOWN =
            Set.of(
                    "type",
                    "name",
                    "required",
                    "relevant",
                    "constraint",
                    "calculation",
                    "appearance",
                    "choice_filter",
                    "default",
                    "repeat_count");
    private static final List<String> TEXTS =
            List.of("label", "hint", "constraint_message", "required_message");

    /** Rows about the device or the person who holds it. */
    private static final Set<String> ABOUT_DEVICES =
            Set.of(
                    "start",
                    "end",
                    "today",
                    "deviceid",
                    "phonenumber",
                    "username",
                    "email",
                    "subscriberid",
                    "simserial",
                    "audit",
                    "start-geopoint",
                    "background-audio");

    /** What decides what people are asked or may answer: without it the form would be another. */
    private static final Set<String> DECIDING = Set.of("readonly", "trigger", "parameters");

    private final Losses losses;

    SurveyRows(Losses losses) {
        this.losses = losses;
    }

    List<Row> of(List<Row> rows) {
        var read = new ArrayList<Row>();
        for (var row : rows) {
            Map<String, String> cells = new RowTexts(TEXTS, losses).of(row);
            String type = Types.of(cells.getOrDefault("type", ""));
            if (cells.getOrDefault("disabled", "no").matches("(?i)yes|true.*")) {
                losses.lost(ExchangeFault.ROW_LOST, row.where(), "disabled");
            } else if (type.isEmpty()) {
                comment(row);
            } else if (ABOUT_DEVICES.contains(type)) {
                losses.lost(ExchangeFault.ROW_LOST, row.where(), type);
            } else {
                cells.put("type", type);
                read.add(row(row, cells));
            }
        }
        return read;
    }

    /** A row without type is a comment, unless it has a name. */
    private void comment(Row row) {
        losses.lost(ExchangeFault.ROW_LOST, row.where(), "—");
    }

    private Row row(Row row, Map<String, String> cells) {
        cells.keySet()
                .removeIf(
                        column -> {
                            boolean lost =
                                    !KNOWN.contains(column)
                                            && !DECIDING.contains(column)
                                            && !TEXTS.contains(column.split("::")[0]);
                            if (lost) {
                                losses.lost(ExchangeFault.COLUMN_LOST, row.where(), column);
                            }
                            return lost;
                        });
        if (cells.get("type").startsWith("end_")) {
            cells.keySet().removeIf(column -> !Set.of("type", "name").contains(column));
        }
        return new Row(row.where(), cells);
    }
}
