package vn.cchc.testing.benchmarks.archive;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
 * <p>Argument: the number of documents.
 */
public final class SearchBenchmark {
    private static final long SEED = 20261126;
    private static final int ROUNDS = 3;

    /** A search for any word looks at nearly all documents, so it is asked less. */
    private static final int ASKED_OF_SLOW = 20;

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

    private final LegalTexts texts = LegalTexts.of(SEED);
    private final int documents;
    private final KnownItems items;

    private SearchBenchmark(int documents) {
        this.documents = documents;
        items = new KnownItems(texts, documents, SEED);
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new SearchBenchmark(Integer.parseInt(arguments[0]));
        System.out.printf("%d documents, seed %d%n", benchmark.documents, SEED);
        System.out.println(
                "text | search | index s | MB | recall@10 with signs | without | precision@10 |"
                        + " known ms p50 / p95 / max | common ms p50 / p95 / max");
        benchmark.compare("clean", number -> benchmark.texts.document(number).document());
        benchmark.compare(
                "scanned",
                number -> benchmark.texts.document(number).scanned(new ScanNoise(SEED + number)));
    }

    private void compare(String text, IntFunction<IndexedDocument> source) throws Exception {
        try (var ours = new OurSearch(Files.createTempDirectory("search"))) {
            report(text, ours, fill(ours, source), Integer.MAX_VALUE);
        }
        if (!PostgresServer.installed()) {
            System.out.println("PostgreSQL is not here: not compared with it");
            return;
        }
        try (var server = PostgresServer.start()) {
            var all = PostgresSearch.allWords(server.emptyDatabase());
            double seconds = fill(all, source);
            report(text, all, seconds, Integer.MAX_VALUE);
            report(text, all.anyWord(), seconds, ASKED_OF_SLOW);
        }
    }

    private double fill(Searcher searcher, IntFunction<IndexedDocument> source) throws Exception {
        long start = System.nanoTime();
        searcher.index(IntStream.range(0, documents).mapToObj(source));
        return (System.nanoTime() - start) / 1e9;
    }

    private void report(String text, Searcher searcher, double seconds, int most) throws Exception {
        var questions = items.questions().stream().limit(most).toList();
        var inHaste = questions.stream().map(Question::inHaste).toList();
        var subjects = items.subjects().stream().limit(most).toList();
        int rounds = most == Integer.MAX_VALUE ? ROUNDS : 1;
        var known = new ArrayList<String>();
        questions.forEach(question -> known.add(question.words()));
        inHaste.forEach(question -> known.add(question.words()));
        System.out.printf(
                Locale.ROOT,
                "%s | %s | %.0f | %d | %.2f | %.2f | %.2f | %s | %s%n",
                text,
                searcher.name(),
                seconds,
                searcher.megabytes(),
                KnownItems.recall(questions, searcher::first),
                KnownItems.recall(inHaste, searcher::first),
                items.precision(subjects, searcher::first),
                Latencies.of(searcher, known, rounds),
                Latencies.of(searcher, COMMON, rounds));
    }
}
