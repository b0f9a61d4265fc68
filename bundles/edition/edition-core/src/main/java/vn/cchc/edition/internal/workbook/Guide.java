package vn.cchc.edition.internal.workbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What each sheet, column and key holds, in both languages. */
record Guide(List<Entry> entries) {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * One explanation.
     *
     * @param sheet name of the file without folders, or of the sheet when it stands for no file
     * @param name the column or key, without positions in lists; empty for the sheet itself
     */
    record Entry(String sheet, String name, String vi, String en) {}

    static Guide read() {
        var entries = new ArrayList<Entry>();
        try (var in = Guide.class.getResourceAsStream("/workbook-guide.csv");
                var parser =
                        CSVParser.builder()
                                .setReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                                .setFormat(CSV)
                                .get()) {
            parser.forEach(
                    row ->
                            entries.add(
                                    new Entry(
                                            row.get("sheet"),
                                            row.get("name"),
                                            row.get("vi"),
                                            row.get("en"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Guide(List.copyOf(entries));
    }

    /** Of a column or key of a page. */
    Optional<Entry> of(Page page, String name) {
        return entries.stream()
                .filter(entry -> entry.sheet().equals(kind(page)) && entry.name().equals(name))
                .findFirst();
    }

    /** Those of the sheets a workbook has, in the order of the guide. */
    List<Entry> of(YearPages pages) {
        var kinds = new ArrayList<String>(List.of("", YearPages.BUNDLE, YearPages.FILES));
        pages.pages().forEach(page -> kinds.add(kind(page)));
        return entries.stream().filter(entry -> kinds.contains(entry.sheet())).toList();
    }

    private static String kind(Page page) {
        String file = page.file().isEmpty() ? page.sheet() : page.file();
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
