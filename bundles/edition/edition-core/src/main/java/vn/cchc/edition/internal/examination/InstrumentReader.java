package vn.cchc.edition.internal.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.FormFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;
import vn.cchc.model.LanguageText;

/** Reads the three sheets of an instrument and has their rows examined. */
final class InstrumentReader {
    /** How a column is named that holds a text in one of the languages. */
    static final String VI = "::Tiếng Việt (vi)";

    static final String EN = "::English (en)";
    static final String DEFAULT_LANGUAGE = "Tiếng Việt (vi)";

    private static final Columns SURVEY =
            new Columns(
                    List.of("type", "name", "label" + VI, "label" + EN),
                    List.of(
                            "hint" + VI,
                            "hint" + EN,
                            "required",
                            "relevant",
                            "constraint",
                            "constraint_message" + VI,
                            "constraint_message" + EN,
                            "appearance"));
    private static final Columns CHOICES =
            new Columns(List.of("list_name", "name", "label" + VI, "label" + EN), List.of());
    private static final Columns SETTINGS =
            new Columns(List.of("form_title", "form_id", "version", "default_language"), List.of());

    private final YearTexts texts;
    private final Problems problems;

    InstrumentReader(YearTexts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Empty when one of the sheets cannot be read. */
    Optional<Instrument> read(Placed<String> name) {
        if (!texts.folder(new Placed<>(folder(name), name.where()))) {
            return Optional.empty();
        }
        Optional<Sheet> survey = sheet(name, "survey", SURVEY);
        Optional<Sheet> choices = sheet(name, "choices", CHOICES);
        Optional<Sheet> settings = sheet(name, "settings", SETTINGS);
        Optional<Map<String, String>> row = settings.flatMap(this::settings);
        if (survey.isEmpty() || choices.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        var instrument =
                new Instrument(name.value(), survey.get().rows(), choices.get().rows(), row.get());
        new SurveyRules(instrument, problems).examine(survey.get().file());
        new ChoiceRules(instrument, problems).examine();
        return Optional.of(instrument);
    }

    private Optional<Sheet> sheet(Placed<String> name, String sheet, Columns columns) {
        String path = folder(name) + sheet + ".csv";
        return texts.sheet(new Placed<>(path, name.where()), columns);
    }

    private static String folder(Placed<String> name) {
        return "instruments/" + name.value() + "/";
    }

    /** No two forms may have the same id. */
    void compareIds(List<Instrument> instruments) {
        var first = new HashMap<String, Instrument>();
        for (var instrument : instruments) {
            String id = instrument.settings().getOrDefault("form_id", "");
            Instrument other = first.putIfAbsent(id, instrument);
            if (other != null && !id.isEmpty()) {
                String file = "instruments/" + instrument.name() + "/settings.csv";
                problems.add(FormFault.FORM_ID_TWICE, file, id, other.name());
            }
        }
    }

    private Optional<Map<String, String>> settings(Sheet sheet) {
        if (sheet.rows().size() != 1) {
            problems.add(FormFault.SETTINGS_ROWS, sheet.file(), sheet.rows().size());
            return Optional.empty();
        }
        Row row = sheet.rows().get(0);
        for (String column : SETTINGS.required()) {
            if (row.cell(column).isEmpty()) {
                problems.add(TextFault.EMPTY_CELL, row.where(), column);
            }
        }
        row.cell("form_id")
                .filter(id -> !id.matches(SurveyRules.NAME))
                .ifPresent(
                        id ->
                                problems.add(
                                        FormFault.NAME,
                                        row.where(),
                                        id,
                                        new LanguageText("mẫu phiếu", "a form")));
        row.cell("default_language")
                .filter(language -> !language.equals(DEFAULT_LANGUAGE))
                .ifPresent(
                        language ->
                                problems.add(
                                        FormFault.DEFAULT_LANGUAGE,
                                        row.where(),
                                        language,
                                        DEFAULT_LANGUAGE));
        return Optional.of(row.cells());
    }
}
