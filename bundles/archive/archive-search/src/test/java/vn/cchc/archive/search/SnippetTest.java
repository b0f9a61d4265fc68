package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.search.Documents.index;
import static vn.cchc.archive.search.Documents.with;

import org.junit.jupiter.api.Test;
import vn.cchc.archive.search.SearchResult.Hit;
import vn.cchc.archive.search.SearchResult.Piece;

class SnippetTest {

    @Test
    void the_page_with_the_words_beside_each_other_is_named() {
        try (var index =
                index(
                        with(
                                "one",
                                "lòng tốt, hài hước",
                                "",
                                "trang ba nói về sự hài lòng của dân",
                                "hài hước, lòng tốt, lòng tin"))) {
            assertThat(hit(index, "hài lòng").page()).isEqualTo(3);
            assertThat(hit(index, "lòng tin").page()).isEqualTo(4);
        }
    }

    @Test
    void words_are_marked_as_they_stand_and_nothing_is_escaped() {
        try (var index = index(with("one", "a < b & sự\n  hài lòng <b>của</b> dân"))) {
            assertThat(hit(index, "hai long").snippets().get(0).pieces())
                    .containsExactly(
                            new Piece("a < b & sự ", false),
                            new Piece("hài lòng", true),
                            new Piece(" <b>của</b> dân", false));
        }
    }

    @Test
    void badly_read_words_are_marked_too() {
        try (var index = index(with("one", "va do lwong sy hai 1ong cua dan"))) {
            assertThat(hit(index, "đo lường sự hài lòng").snippets().get(0).pieces())
                    .contains(new Piece("do lwong sy hai 1ong", true));
        }
    }

    @Test
    void a_snippet_is_short_and_around_the_words() {
        String filler = "chữ nghĩa ".repeat(2_000);
        try (var index = index(with("one", filler + "sự hài lòng " + filler))) {
            var snippet = hit(index, "hài lòng").snippets().get(0);

            assertThat(snippet.text().length()).isLessThan(300);
            assertThat(snippet.pieces()).contains(new Piece("hài lòng", true));
        }
    }

    @Test
    void a_document_found_by_its_title_shows_how_it_begins() {
        try (var index = index(with("one", "trang đầu").titled("Kế hoạch"))) {
            var hit = hit(index, "kế hoạch");

            assertThat(hit.page()).isZero();
            assertThat(hit.snippets().get(0).pieces())
                    .containsExactly(new Piece("trang đầu", false));
        }
    }

    @Test
    void a_document_without_text_is_found_by_its_title() {
        try (var index = index(with("one").titled("Kế hoạch"))) {
            assertThat(hit(index, "ke hoach").snippets()).isEmpty();
        }
    }

    private static Hit hit(SearchIndex index, String words) {
        return index.search(SearchQuery.of(words)).hits().get(0);
    }
}
