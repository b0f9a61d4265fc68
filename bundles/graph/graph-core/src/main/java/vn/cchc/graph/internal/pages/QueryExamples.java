package vn.cchc.graph.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.graph.Prefixes;
import vn.cchc.model.LanguageText;
import vn.cchc.web.PageLanguage;

/**
 * Queries to start from, as they stand in {@code examples/queries.txt}: after {@code #} the title
 * in both languages, then the query, in which {@code $lang} is the language of the page. Prefixes
 * are put before it.
 */
public final class QueryExamples {
    private static final String FILE = "/examples/queries.txt";
    private final List<Example> all;

    /** One of them. */
    public record Example(LanguageText title, String query) {

        /** Whole, with the language of the reader. */
        public String in(PageLanguage language) {
            String needed =
                    Prefixes.ALL.entrySet().stream()
                            .filter(prefix -> uses(prefix.getKey()))
                            .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + ">\n")
                            .collect(Collectors.joining());
            return needed + query.replace("$lang", language.code());
        }

        private boolean uses(String prefix) {
            return Pattern.compile("\\b" + prefix + ":").matcher(query).find();
        }
    }

    private QueryExamples(List<Example> all) {
        this.all = List.copyOf(all);
    }

    public static QueryExamples read() {
        try (var in = QueryExamples.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new QueryExamples(
                    Arrays.stream(text.split("(?m)^# ")).skip(1).map(QueryExamples::one).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example one(String block) {
        int end = block.indexOf('\n');
        String[] titles = block.substring(0, end).split("\\|");
        return new Example(
                new LanguageText(titles[0], titles[1]), block.substring(end + 1).strip() + "\n");
    }

    public List<Example> all() {
        return all;
    }
}
