package vn.cchc.figures.internal.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.catalogue.ShippedCatalogue;
import vn.cchc.model.LanguageText;

/** "Given this value, these problems, because …", from the scenario file. */
class EntryReadingTest {
    private static final Map<String, List<Indicator>> CATALOGUE =
            ShippedCatalogue.indicators().stream().collect(Collectors.groupingBy(Indicator::code));
    private static final EntryReading READING =
            new EntryReading(
                    code -> CATALOGUE.getOrDefault(code, List.of()),
                    FiguresRoom.REGISTRY,
                    LocalDate.of(2026, 11, 26));

    @TestFactory
    Stream<DynamicTest> values() {
        return scenarios().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("why"), () -> holds(row)));
    }

    private static void holds(CSVRecord row) {
        var entry =
                new Entry(
                        row.get("indicator"),
                        row.get("agency"),
                        row.get("time"),
                        row.get("value"),
                        Optional.of(row.get("unit")),
                        Optional.of(row.get("jump_reason")),
                        Optional.of(row.get("correction_reason")));

        var problems = READING.read(entry, field -> new LanguageText(field, field)).problems();

        assertThat(problems.stream().map(p -> p.code() + " " + p.where()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(row.get("problems").split(";"))
                                .filter(problem -> !problem.isEmpty())
                                .toList());
    }

    private static List<CSVRecord> scenarios() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader =
                        Files.newBufferedReader(
                                Path.of("src/test/resources/scenarios/values.csv"),
                                StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
