package vn.cchc.survey.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.edition.Instrument;

/** Instruments for tests, from CSV sheets as in a year bundle. */
public final class Sheets {
    public static final String CHOICES =
            """
            list_name,name,label::Tiếng Việt (vi),label::English (en)
            yes_no,1,Có,Yes
            yes_no,2,Không,No
            channel,1,Loa,Loudspeaker
            channel,2,Họp,Meeting
            channel,7,Khác,Other
            """;

    public static final String HEADING =
            "type,name,label::Tiếng Việt (vi),label::English (en),required,relevant,constraint,"
                    + "constraint_message::Tiếng Việt (vi),constraint_message::English (en),"
                    + "calculation\n";

    private Sheets() {}

    /** The instrument of a year beside this module. */
    public static Instrument ofYear(String year, String name) {
        Path folder =
                Path.of("..", "..", "years", year, "src/main/resources/CCHC-INF/instruments", name);
        return new Instrument(
                name,
                rows(folder.resolve("survey.csv")),
                rows(folder.resolve("choices.csv")),
                rows(folder.resolve("settings.csv")).get(0).cells());
    }

    /** A small instrument of these survey rows. */
    public static Instrument of(String survey) {
        return of(survey, CHOICES);
    }

    public static Instrument of(String survey, String choices) {
        return new Instrument(
                "form",
                rows("survey.csv", HEADING + survey),
                rows("choices.csv", choices),
                Map.of("form_title", "Phiếu thử", "form_id", "sample", "version", "1"));
    }

    /** A form for interviews, with the columns of its own heading. */
    public static FormDefinition interview(String survey, String choices) {
        return FormDefinition.forInterview(instrument(survey, choices)).orRefuse();
    }

    /** An instrument whose sheets bring their headings. */
    public static Instrument instrument(String survey, String choices) {
        return new Instrument(
                "form",
                rows("survey.csv", survey),
                rows("choices.csv", choices),
                Map.of("form_title", "Phiếu thử", "form_id", "sample", "version", "1"));
    }

    public static FormDefinition definition(String survey) {
        return FormDefinition.load(of(survey)).orRefuse();
    }

    private static List<Instrument.Row> rows(Path file) {
        try {
            return rows(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Instrument.Row> rows(String name, String text) {
        try (var parser =
                CSVFormat.DEFAULT.builder().setHeader().get().parse(new StringReader(text))) {
            var rows = new ArrayList<Instrument.Row>();
            for (var record : parser) {
                Map<String, String> cells = new LinkedHashMap<>(record.toMap());
                cells.values().removeIf(String::isBlank);
                rows.add(
                        new Instrument.Row(name + " row " + (record.getRecordNumber() + 1), cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
