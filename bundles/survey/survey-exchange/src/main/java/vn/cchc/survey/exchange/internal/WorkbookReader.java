package vn.cchc.survey.exchange.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.Verdict;
import vn.cchc.sheets.UnreadableWorkbook;
import vn.cchc.sheets.Workbook;
import vn.cchc.sheets.WorkbookLimits;
import vn.cchc.survey.exchange.Carried;

/** Reads an XLSForm workbook as people write it: headings and types in all their spellings. */
public final class WorkbookReader {
    private static final WorkbookLimits LIMITS =
            new WorkbookLimits(32_767, 16_384, 64_000_000, 32_000_000, 200);

    private final String name;
    private final Losses losses = new Losses();

    public WorkbookReader(String name) {
        this.name = name;
    }

    public Verdict<Carried<Instrument>> read(Path file) {
        try (var workbook = Workbook.open(file, LIMITS)) {
            Map<String, List<Row>> sheets = sheets(workbook);
            if (!sheets.containsKey("survey")) {
                losses.wrong(ExchangeFault.NO_SHEET, name, "survey");
                return losses.refused();
            }
            var survey = new SurveyRows(losses).of(sheets.get("survey"));
            var choices = new ChoiceRows(losses).of(sheets.getOrDefault("choices", List.of()));
            var settings =
                    new SettingsRow(name, losses).of(sheets.getOrDefault("settings", List.of()));
            return losses.verdict(new Instrument(name, survey, choices, settings));
        } catch (UnreadableWorkbook e) {
            unreadable(e);
            return losses.refused();
        }
    }

    private void unreadable(UnreadableWorkbook e) {
        String where = (name + " " + e.where()).strip();
        if (e.reason() == UnreadableWorkbook.Reason.TOO_MUCH
                || e.reason() == UnreadableWorkbook.Reason.LONG_CELL) {
            losses.wrong(ExchangeFault.TOO_MUCH, where, e.getMessage(), SheetTable.MOST_ROWS);
        } else {
            losses.unreadable(ExchangeFault.NOT_XLSX, where, e.getMessage());
        }
    }

    private Map<String, List<Row>> sheets(Workbook workbook) throws UnreadableWorkbook {
        var sheets = new LinkedHashMap<String, List<Row>>();
        for (var sheet : workbook.sheets()) {
            String called = sheet.name().strip().toLowerCase(Locale.ROOT);
            Optional<String> known =
                    List.of("survey", "choices", "settings").stream()
                            .filter(called::equals)
                            .findFirst();
            if (known.isPresent()) {
                sheets.put(
                        known.get(),
                        new SheetTable(known.get(), losses).rows(workbook.rows(sheet)));
            } else {
                losses.lost(ExchangeFault.SHEET_LOST, name, sheet.name());
            }
        }
        return new LinkedHashMap<>(sheets);
    }
}
