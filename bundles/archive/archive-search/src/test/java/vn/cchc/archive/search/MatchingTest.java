package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.search.Documents.index;
import static vn.cchc.archive.search.Documents.with;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    @Test
    void signs_as_typed_come_before_none_before_repaired_before_letters_in_common() {
        try (var index =
                index(
                        with("letters", "kỳ họp có xtruongq khác"),
                        with("near", "kỳ họp có truongh khác"),
                        with("repaired", "kỳ họp có trw0ng khác"),
                        with("folded", "kỳ họp có truong khác"),
                        with("exact", "kỳ họp có trường khác"))) {
            assertThat(Found.ids(index, "trường"))
                    .containsExactly("exact", "folded", "repaired", "near", "letters");
        }
    }

    @Test
    void who_types_no_signs_means_any() {
        try (var index =
                index(
                        with("with", "một lần hài lòng nữa"),
                        with("without", "một lần hai long nữa"))) {
            assertThat(Found.ids(index, "hai long")).containsExactlyInAnyOrder("with", "without");
            var hits = index.search(SearchQuery.of("hai long")).hits();
            assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
        }
    }

    @Test
    void letters_may_be_composed_or_not() {
        String apart = Normalizer.normalize("Đường Điện Đắk ƯỚC", Normalizer.Form.NFD);
        try (var index = index(with("apart", apart), with("other", "không có gì"))) {
            for (String words : new String[] {"đường điện", "duong dien dak uoc", apart}) {
                assertThat(Found.ids(index, words)).startsWith("apart");
            }
        }
    }

    @Test
    void signs_count_the_same_whether_composed_or_not() {
        String apart = Normalizer.normalize("đường điện", Normalizer.Form.NFD);
        try (var index = index(with("apart", apart), with("composed", "đường điện"))) {
            var hits = index.search(SearchQuery.of("đường điện")).hits();
            assertThat(hits).hasSize(2);
            assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
        }
    }

    @Test
    void a_word_that_fell_apart_is_found() {
        try (var index = index(with("scan", "tr ường học"), with("other", "đại học"))) {
            assertThat(Found.ids(index, "trường")).containsExactly("scan");
        }
    }

    @ParameterizedTest
    @CsvSource({"hòa bình, hoà bình", "thủy lợi, thuỷ lợi", "Ủy ban, uỷ ban", "quý, quý"})
    void both_schools_of_placing_tones_are_one(String one, String other) {
        try (var index = index(with("one", one), with("other", other), with("rest", "không"))) {
            assertThat(Found.ids(index, one)).containsExactlyInAnyOrder("one", "other");
            assertThat(index.search(SearchQuery.of(other)).hits())
                    .extracting(SearchResult.Hit::score)
                    .containsOnly(index.search(SearchQuery.of(one)).hits().get(0).score());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do lwong sy hai long",
                "do 1uong su hai 1ong",
                "doluong su hailong",
                "đo lư ờng sự hài lò ng",
                "Po luong sw hal lomg",
                "đo lường sự hải lỏng"
            })
    void a_bad_scan_is_found(String scan) {
        try (var index =
                index(
                        with("scan", "và " + scan + " của người dân"),
                        with("other", "và đo đạc bản đồ của người dân"))) {
            assertThat(Found.ids(index, "đo lường sự hài lòng")).startsWith("scan");
            assertThat(Found.ids(index, "do luong su hai long")).startsWith("scan");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"979/QĐ-BNV", "979/qđ-bnv", "979/qd-bnv", "979 QĐ BNV", "979/QĐ"})
    void a_number_is_found_as_typed(String typed) {
        try (var index =
                index(
                        with("scan", "theo s6 979/OP-BNV ngay 18"),
                        with("text", "theo số 979/QĐ-BNV ngày 18"),
                        with("own", "nội dung khác").numbered("979/QĐ-BNV"),
                        with("other", "theo số 978/QĐ-BNV và 979 người"))) {
            assertThat(Found.ids(index, typed)).startsWith("own").contains("text");
            assertThat(Found.ids(index, "979/QĐ-BNV"))
                    .contains("scan", "text", "own")
                    .doesNotContain("other");
        }
    }

    @Test
    void a_phrase_must_stand_as_it_is() {
        try (var index =
                index(
                        with("phrase", "sự hài lòng của người dân"),
                        with("scan", "sw hai long cua nguoi dan"),
                        with("apart", "hài hước và lòng tốt của người dân"))) {
            assertThat(Found.ids(index, "\"hài lòng\"")).containsExactly("phrase", "scan");
            assertThat(Found.ids(index, "“hai long” người"))
                    .containsExactlyInAnyOrder("phrase", "scan");
        }
    }

    @Test
    void what_is_excluded_is_not_found() {
        try (var index =
                index(
                        with("commune", "báo cáo của xã Hòa Bình"),
                        with("province", "báo cáo của tỉnh Hoa Binh"),
                        with("none", "báo cáo khác"))) {
            assertThat(Found.ids(index, "báo cáo -hòa"))
                    .containsExactlyInAnyOrder("province", "none");
            assertThat(Found.ids(index, "báo cáo -hoa")).containsExactly("none");
            assertThat(Found.ids(index, "báo cáo -\"tỉnh hoa binh\""))
                    .containsExactlyInAnyOrder("commune", "none");
            assertThat(Found.ids(index, "-hoa")).containsExactly("none");
        }
    }

    @Test
    void a_phrase_does_not_reach_from_the_title_into_the_text() {
        try (var index = index(with("one", "đo lường khác").titled("Cải cách"))) {
            assertThat(Found.ids(index, "\"cải cách đo lường\"")).isEmpty();
            assertThat(Found.ids(index, "\"cải cách\"")).containsExactly("one");
        }
    }

    @Test
    void a_phrase_may_reach_over_the_end_of_a_page() {
        try (var index = index(with("one", "sự hài", "lòng của dân"))) {
            assertThat(Found.ids(index, "\"sự hài lòng\"")).containsExactly("one");
        }
    }

    @Test
    void a_mistyped_word_finds_what_was_meant_and_the_right_word_is_offered() {
        var documents = new Documents[5];
        for (int i = 0; i < 5; i++) {
            documents[i] = with("d" + i, "kết quả đo lường sự hài lòng năm " + i);
        }
        try (var index = index(documents)) {
            assertThat(index.search(SearchQuery.of("sự hài lògn")).didYouMean())
                    .contains("sự hài lòng");
            assertThat(index.search(SearchQuery.of("su hai longg")).didYouMean())
                    .contains("su hai long");
            assertThat(index.search(SearchQuery.of("sự hay lòng")).didYouMean())
                    .contains("sự hài lòng");
            assertThat(index.search(SearchQuery.of("sự hài lòng")).didYouMean()).isEmpty();
        }
    }

    @Test
    void a_word_of_hidden_documents_is_not_offered() {
        var documents = new Documents[5];
        for (int i = 0; i < 5; i++) {
            documents[i] = with("d" + i, "kế hoạch mật tuyển dụng").onlyFor("02");
        }
        try (var index = index(documents)) {
            assertThat(index.search(SearchQuery.of("tuyển dụg")).didYouMean()).isEmpty();
            assertThat(
                            index.search(
                                            SearchQuery.of("tuyển dụg")
                                                    .seenBy(new Visibility.Everything()))
                                    .didYouMean())
                    .contains("tuyển dụng");
        }
    }
}
