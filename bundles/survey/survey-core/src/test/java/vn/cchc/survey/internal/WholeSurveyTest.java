package vn.cchc.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Period;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.PostgresServer;

/**
 * A survey of the size of 2024: 36,525 forms of the real form, as a text file and as a workbook.
 */
class WholeSurveyTest {
    private static final int FORMS = 36_525;

    static Stream<String> databases() {
        return PostgresServer.installed() ? Stream.of("derby", "postgresql") : Stream.of("derby");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_whole_survey_comes_in_and_is_released(String kind, @TempDir Path folder)
            throws IOException {
        if (kind.equals("derby")) {
            run(kind, SurveyRoom.derby(), folder);
            return;
        }
        try (var server = PostgresServer.start()) {
            run(kind, DatabaseFixture.postgresql(server, "survey", "db/changelog.xml"), folder);
        }
    }

    private static void run(String kind, DatabaseFixture database, Path folder) throws IOException {
        try (var room = new SurveyRoom(folder, database, Limits.STANDARD)) {
            room.offer(SampleEdition.sipas());
            var forms = forms(room.sets.codebook(SampleEdition.SIPAS));
            byte[] csv = csv(forms);
            byte[] xlsx = xlsx(forms);
            String id = timed(kind + " import CSV", () -> imported(room, "a.csv", csv));
            String other = timed(kind + " import XLSX", () -> imported(room, "a.xlsx", xlsx));
            var released = timed(kind + " release", () -> room.sets.release(id, "lan"));
            var table = timed(kind + " open", () -> room.sets.open(id));
            assertThat(released.forms()).isEqualTo(FORMS);
            assertThat(table.rows()).isEqualTo(FORMS);
            assertThat(room.sets.release(other, "lan").content()).isEqualTo(released.content());
        }
    }

    private static String imported(SurveyRoom room, String name, byte[] file) {
        return room.sets
                .importFile(
                        SampleEdition.SIPAS,
                        Optional.empty(),
                        name,
                        new ByteArrayInputStream(file),
                        "lan")
                .orRefuse();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        Instant start = Instant.now();
        T result = work.get();
        System.out.println(what + ": " + Duration.between(start, Instant.now()).toMillis() + " ms");
        return result;
    }

    private static List<List<String>> forms(List<CodebookEntry> codebook) {
        var random = new Random(2024);
        var communes = SurveyRoom.REGISTRY.communes(new Period("2024"));
        var forms = new ArrayList<List<String>>();
        forms.add(codebook.stream().map(CodebookEntry::column).toList());
        for (int i = 0; i < FORMS; i++) {
            var commune = communes.get(random.nextInt(communes.size()));
            String number = "F" + (100_000 + i);
            forms.add(
                    codebook.stream()
                            .map(
                                    entry ->
                                            switch (entry.column()) {
                                                case "form_number" -> number;
                                                case "province_code" -> commune.province().code();
                                                case "district_code" ->
                                                        commune.district().orElseThrow().code();
                                                case "commune_code" -> commune.ref().code();
                                                case "village" -> "Thôn " + random.nextInt(20);
                                                case "survey_date" -> "2024-09-30";
                                                default -> answer(entry, random);
                                            })
                            .toList());
        }
        return forms;
    }

    private static String answer(CodebookEntry entry, Random random) {
        boolean blank = entry.choices().isEmpty() || random.nextInt(20) == 0;
        // Code 6 and 7 of some lists ask for a text; no form here gives one, which is allowed.
        return blank ? "" : entry.choices().get(random.nextInt(entry.choices().size())).code();
    }

    private static byte[] csv(List<List<String>> forms) {
        var text = new StringBuilder();
        forms.forEach(form -> text.append(String.join(",", form)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<List<String>> forms) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("answers");
            for (int row = 0; row < forms.size(); row++) {
                for (int column = 0; column < forms.get(row).size(); column++) {
                    String value = forms.get(row).get(column);
                    if (value.length() == 1) {
                        sheet.value(row, column, Integer.parseInt(value));
                    } else if (!value.isEmpty()) {
                        sheet.inlineString(row, column, value);
                    }
                }
                sheet.flush();
            }
        }
        return out.toByteArray();
    }
}
