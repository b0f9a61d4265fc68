package vn.cchc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultTextTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final FaultText text =
            FaultText.of("MOD-101", "Thiếu {0}.", "{0} is missing.", "Hãy thêm {0}.", "Add {0}.");

    @Test
    void a_problem_speaks_the_language_of_its_reader() {
        var problem = text.at("line 3", "year");

        assertThat(problem).hasToString("MOD-101  line 3  year is missing. Add year.");
        assertThat(problem.in(VIETNAMESE))
                .isEqualTo(new Problem.Words("line 3", "Thiếu year.", "Hãy thêm year."));
        assertThat(problem.in(Locale.ENGLISH).what()).isEqualTo("year is missing.");
        assertThat(problem.in(Locale.FRENCH).remedy()).isEqualTo("Add year.");
    }

    @Test
    void a_place_may_have_words_too() {
        var problem = text.at(new LanguageText("dòng 3", "line 3"), "year");

        assertThat(problem.where()).isEqualTo("line 3");
        assertThat(problem.in(VIETNAMESE).where()).isEqualTo("dòng 3");
    }

    @Test
    void a_word_of_the_case_is_left_as_it_is() {
        assertThat(text.at("", "$1 {0}").what()).isEqualTo("$1 {0} is missing.");
    }

    @Test
    void a_word_of_the_case_may_have_two_languages() {
        var problem = text.at("", new LanguageText("một số nguyên", "a whole number"));

        assertThat(problem.what()).isEqualTo("a whole number is missing.");
        assertThat(problem.in(VIETNAMESE).remedy()).isEqualTo("Hãy thêm một số nguyên.");
    }

    @Test
    void a_word_that_is_not_there_leaves_no_gap() {
        var hinted = FaultText.of("MOD-103", "Sai.", "Wrong.", "Sửa lại. {0}", "Correct it. {0}");

        assertThat(hinted.at("", Optional.empty()).remedy()).isEqualTo("Correct it.");
        assertThat(
                        hinted.at("", Optional.of(new LanguageText("Hay là a?", "Is it a?")))
                                .in(VIETNAMESE)
                                .remedy())
                .isEqualTo("Sửa lại. Hay là a?");
    }

    @Test
    void what_is_told_in_english_only_is_told_so_to_everybody() {
        var problem = new Problem("MOD-102", "", "It is wrong.", "Correct it.");

        assertThat(problem.in(VIETNAMESE).what()).isEqualTo("It is wrong.");
    }
}
