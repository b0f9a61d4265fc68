package vn.cchc.survey.exchange;

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
import vn.cchc.edition.Instrument.Row;

/** Instruments of the years, and a small one with everything that forms can do. */
final class YearForms {
    private static final String EVERYTHING =
            """
            type,name,label::Tiếng Việt (vi),label::English (en),hint::Tiếng Việt (vi),hint::English (en),required,relevant,constraint,constraint_message::Tiếng Việt (vi),constraint_message::English (en),required_message::Tiếng Việt (vi),required_message::English (en),calculation,default,repeat_count
            text,name,Họ tên,Name,Như trong giấy,As on paper,yes,,"regex(., '[A-Z].*')",Viết hoa,Begin with a capital,Xin cho biết,Please say,,,
            note,hello,Chào ${name},Hello ${name},,,,,,,,,,,,
            integer,age,Tuổi,Age,,,,,. > 17 and . < 120,Từ 18,From 18,,,,20,
            begin_group,more,Thêm,More,,,,${age} != '',,,,,,,,
            decimal,income,Thu nhập,Income,,,${age} > 20,,,,,,,,,
            select_one yes_no,used,Đã dùng,Used,,,,,,,,,,,,
            select_multiple channel,channels,Kênh,Channels,,,,${used} = '1',,,,,,,,
            date,day,Ngày,Day,,,,"selected(${channels}, '1') or not(${used} = '2')",,,,,,,,
            end_group,,,,,,,,,,,,,,,
            begin_repeat,child,Con,Child,,,,,,,,,,,,
            text,called,Tên,Called,,,,,,,,,,,,
            end_repeat,,,,,,,,,,,,,,,
            calculate,twice,,,,,,,,,,,,${age} * 2,,
            """;
    private static final String CHOICES =
            """
            list_name,name,label::Tiếng Việt (vi),label::English (en)
            yes_no,1,Có,Yes
            yes_no,2,Không,No
            channel,1,Loa,Loudspeaker
            channel,7,Khác,Other
            """;

    private YearForms() {}

    static Instrument everything() {
        return new Instrument(
                "everything",
                rows("survey", EVERYTHING),
                rows("choices", CHOICES),
                Map.of("form_title", "Phiếu thử", "form_id", "everything", "version", "1"));
    }

    static Instrument ofYear(String year, String name) {
        Path folder =
                Path.of("..", "..", "years", year, "src/main/resources/CCHC-INF/instruments", name);
        return new Instrument(
                name,
                rows("survey", read(folder.resolve("survey.csv"))),
                rows("choices", read(folder.resolve("choices.csv"))),
                rows("settings", read(folder.resolve("settings.csv"))).get(0).cells());
    }

    static List<Instrument> all() {
        return List.of(
                everything(), ofYear("sipas-2024", "form-b"), ofYear("sipas-2022", "form-a"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String sheet, String text) {
        try (var parser =
                CSVFormat.DEFAULT.builder().setHeader().get().parse(new StringReader(text))) {
            var rows = new ArrayList<Row>();
            for (var record : parser) {
                Map<String, String> cells = new LinkedHashMap<>(record.toMap());
                cells.values().removeIf(String::isBlank);
                rows.add(new Row(sheet + ", row " + (record.getRecordNumber() + 1), cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
