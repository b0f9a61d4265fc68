package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.search.Documents.index;
import static vn.cchc.archive.search.Documents.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cchc.archive.search.SearchResult.Hit;

class OrderTest {

    @Test
    void titles_sort_as_in_a_vietnamese_dictionary() {
        var sorted =
                List.of(
                        "2024", "an", "An", "àn", "ản", "ãn", "án", "ạn", "an ninh", "anh", "ăn",
                        "ấn", "ba", "ca", "da", "Đà Nẵng", "đề án", "em", "êm", "ma", "mà", "mả",
                        "mã", "má", "mạ", "o", "ô", "ơ", "u", "ư", "vĩnh", "y");
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(4));
        var documents =
                shuffled.stream()
                        .map(title -> with(title, "chung").titled(title))
                        .toArray(Documents[]::new);
        try (var index = index(documents)) {
            var query = SearchQuery.of("chung").at(1, 50).by(SearchOrder.TITLE);
            assertThat(index.search(query).hits())
                    .extracting(Hit::title)
                    .containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void what_was_published_last_comes_first_however_old_it_is() {
        try (var index =
                index(
                        with("first", "chung chung")
                                .issued("2026-01-01")
                                .published("2026-02-01T08:00:00Z"),
                        with("inside", "chung").issued("2026-11-01"),
                        with("last", "chung")
                                .issued("1998-07-15")
                                .published("2026-02-01T08:00:00.001Z"))) {
            var query = SearchQuery.of("chung").by(SearchOrder.PUBLISHED);
            assertThat(Found.ids(index.search(query))).containsExactly("last", "first", "inside");
        }
    }

    @Test
    void the_newest_come_first() {
        try (var index =
                index(
                        with("old", "chung chung chung").issued("2021-07-15"),
                        with("new", "chung").issued("2026-04-11"),
                        with("by-year", "chung"))) {
            var query = SearchQuery.of("chung").by(SearchOrder.NEWEST);
            assertThat(Found.ids(index.search(query))).containsExactly("new", "by-year", "old");
        }
    }
}
