package vn.cchc.scoring.internal.graph;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.model.LanguageText;

/** What the words of the published tables, for units and measures, are called in both languages. */
record PrintedWords(Map<String, LanguageText> byPrinted) {

    static PrintedWords shipped() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = PrintedWords.class.getResourceAsStream("/history/words.csv");
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var words = new HashMap<String, LanguageText>();
            rows.forEach(
                    row ->
                            words.put(
                                    row.get("printed"),
                                    new LanguageText(row.get("vi"), row.get("en"))));
            return new PrintedWords(Map.copyOf(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remark in brackets is left out: it stands beside the figure. */
    LanguageText measure(PublishedTable.Row row) {
        int remark = row.measure().indexOf(" (");
        return named(remark < 0 ? row.measure() : row.measure().substring(0, remark));
    }

    LanguageText unit(PublishedTable.Row row) {
        return find(row.scope() + " " + row.unitName()).orElseGet(() -> named(row.unitName()));
    }

    /** Proper names are the same in both languages. */
    private LanguageText named(String printed) {
        return find(printed).orElseGet(() -> new LanguageText(printed, printed));
    }

    private Optional<LanguageText> find(String printed) {
        return Optional.ofNullable(byPrinted.get(printed));
    }
}
