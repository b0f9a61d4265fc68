package vn.cchc.testing.benchmarks.archive;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.archive.search.IndexedDocument;
import vn.cchc.archive.search.KnownItems;
import vn.cchc.archive.search.KnownItems.Question;
import vn.cchc.archive.search.LegalTexts;
import vn.cchc.archive.search.ScanNoise;
import vn.cchc.testing.PostgresServer;

/**
 * The search of documents beside PostgreSQL's: what is found, how fast, and what it costs to keep.
 * First on well-written documents, then on the same as a cheap scan reads them.
 *
 * <p>Arguments: the number of documents, and the seed from which they and the questions are drawn.
 */
public final class SearchBenchmark {
    private static final int ROUNDS = 1;

    /** They are few: what one of them alone needs is compiled late. */
    private static final int COMMON_ROUNDS = 5;

    /** PostgreSQL ranks every document with any word, which takes seconds beyond this. */
    private static final int MOST_FOR_ANY_WORD = 5_000;

    private static final List<String> COMMON =
            List.of(
                    "cải cách hành chính",
                    "cai cach hanh chinh nha nuoc",
                    "ủy ban nhân dân tỉnh",
                    "kế hoạch triển khai năm 2024",
                    "dich vu cong truc tuyen",
                    "đo lường sự hài lòng của người dân",
                    "do luong su hai long",
                    "\"chỉ số cải cách hành chính\"",
                    "quyết định ban hành -báo",
                    "cai cach hanh chinj");

    private final int documents;
    private final long seed;
    private final LegalTexts texts;
    private final KnownItems items;

    private SearchBenchmark(int documents, long seed) {
        this.documents = documents;
        this.seed = seed;
        texts = LegalTexts.of(seed);
        items = new KnownItems(texts, documents, seed);
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark =
                new SearchBenchmark(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        System.out.printf("%d documents, seed %d%n", benchmark.documents, benchmark.seed);
        System.out.println(
                "text | search | index s | MB | recall@10 with signs | without | precision@10 |"
                        + " known ms p50 / p95 / max | common ms p50 / p95 / max");
        benchmark.compare("clean", number -> benchmark.texts.document(number).document());
        benchmark.compare(
                "scanned",
                number ->
                        benchmark
                                .texts
                                .document(number)
                                .scanned(new ScanNoise(benchmark.seed + number)));
    }

    private void compare(String text, IntFunction<IndexedDocument> source) throws Exception {
        try (var ours = new OurSearch(Files.createTempDirectory("search"))) {
            report(text, ours, fill(ours, source));
        }
        if (!PostgresServer.installed()) {
            System.out.println("PostgreSQL is not here: not compared with it");
            return;
        }
        try (var server = PostgresServer.start()) {
            var all = PostgresSearch.allWords(server.emptyDatabase());
            double seconds = fill(all, source);
            report(text, all, seconds);
            if (documents <= MOST_FOR_ANY_WORD) {
                report(text, all.anyWord(), seconds);
            }
        }
    }

    private double fill(Searcher searcher, IntFunction<IndexedDocument> source) throws Exception {
        long start = System.nanoTime();
        searcher.index(IntStream.range(0, documents).mapToObj(source));
        return (System.nanoTime() - start) / 1e9;
    }

    private void report(String text, Searcher searcher, double seconds) throws Exception {
        var questions = items.questions();
        var inHaste = questions.stream().map(Question::inHaste).toList();
        var known =
                Stream.concat(questions.stream(), inHaste.stream()).map(Question::words).toList();
        System.out.printf(
                Locale.ROOT,
                "%s | %s | %.0f | %d | %.2f | %.2f | %.2f | %s | %s%n",
                text,
                searcher.name(),
                seconds,
                searcher.megabytes(),
                KnownItems.recall(questions, searcher::first),
                KnownItems.recall(inHaste, searcher::first),
                items.precision(items.subjects(), searcher::first),
                Latencies.of(searcher, known, ROUNDS),
                Latencies.of(searcher, COMMON, COMMON_ROUNDS));
    }
}
