package vn.cchc.edition.internal.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.text.YamlReader;

/** Lays the files of a year out as pages. The year has passed its exam. */
final class FilePages {
    private static final int LONGEST_NAME = 31;
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final YearFiles files;
    private final Set<String> names = new HashSet<>();

    private FilePages(YearFiles files) {
        this.files = files;
    }

    static YearPages of(YearFiles files) {
        return new FilePages(files).pages();
    }

    private YearPages pages() {
        var pages = new ArrayList<Page>();
        files.files().forEach((path, bytes) -> pages.add(page(path, bytes)));
        pages.sort((a, b) -> Integer.compare(rank(a.file()), rank(b.file())));
        var bundle =
                files.manifest()
                        .map(BundleLines::rows)
                        .orElseGet(() -> List.of(new Page.Row(1, Page.KEYS)));
        return new YearPages(new Page(YearPages.BUNDLE, "", bundle), pages);
    }

    /** What people look at first comes first. */
    private static int rank(String file) {
        List<String> first =
                List.of(
                        "edition.yaml",
                        "surveys.yaml",
                        "methodology.yaml",
                        "criteria.csv",
                        "rules.csv");
        int rank = first.indexOf(file);
        return rank < 0 ? first.size() : rank;
    }

    private Page page(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return new Page(sheet(path), path, Page.keyed(path) ? keys(path, text) : table(text));
    }

    private static List<Page.Row> keys(String path, String text) {
        var rows = new ArrayList<Page.Row>();
        rows.add(new Page.Row(1, Page.KEYS));
        rows.addAll(KeyRows.rows(new YamlReader(path, new Problems()).read(text).orElseThrow()));
        return rows;
    }

    private static List<Page.Row> table(String text) {
        var rows = new ArrayList<Page.Row>();
        try (var parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(CSV).get()) {
            for (CSVRecord row : parser) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Page.Row(rows.size() + 1, row.toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** A tab may have 31 characters, none of them a slash, and no other tab its name. */
    private String sheet(String path) {
        String name = path.replaceFirst("^instruments/", "").replace('/', ' ');
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME);
        }
        String free = name;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
        }
        return free;
    }
}
