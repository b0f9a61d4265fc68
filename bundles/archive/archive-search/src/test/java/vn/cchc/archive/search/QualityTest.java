package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.archive.search.KnownItems.Question;

/** How many of a hundred people find the document they know. */
class QualityTest {
    private static final long SEED = 20261126;
    private static final int DOCUMENTS = 2_000;

    private final LegalTexts texts = LegalTexts.of(SEED);
    private final KnownItems items = new KnownItems(texts, DOCUMENTS, SEED);

    @Test
    void who_types_signs_or_none_finds_the_document() {
        try (var index = SearchIndex.inMemory()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                index.put(texts.document(i).document());
            }
            index.commit(1);

            double typed = KnownItems.recall(items.questions(), Found.in(index));
            double inHaste =
                    KnownItems.recall(
                            items.questions().stream().map(Question::inHaste).toList(),
                            Found.in(index));
            double precision = items.precision(items.subjects(), Found.in(index));
            System.out.printf(
                    "seed %d: recall@10 %.2f with signs, %.2f without; precision@10 %.2f%n",
                    SEED, typed, inHaste, precision);
            assertThat(typed).isGreaterThanOrEqualTo(0.98);
            assertThat(inHaste).isGreaterThanOrEqualTo(0.98);
            assertThat(precision).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void who_looks_for_a_bad_scan_finds_it() {
        try (var index = SearchIndex.inMemory()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                index.put(texts.document(i).scanned(new ScanNoise(SEED + i)));
            }
            index.commit(1);

            double typed = KnownItems.recall(items.questions(), Found.in(index));
            double inHaste =
                    KnownItems.recall(
                            items.questions().stream().map(Question::inHaste).toList(),
                            Found.in(index));
            double precision = items.precision(items.subjects(), Found.in(index));
            System.out.printf(
                    "seed %d: scanned, recall@10 %.2f with signs, %.2f without; precision@10 %.2f%n",
                    SEED, typed, inHaste, precision);
            assertThat(typed).isGreaterThanOrEqualTo(0.85);
            assertThat(inHaste).isGreaterThanOrEqualTo(0.85);
        }
    }
}
