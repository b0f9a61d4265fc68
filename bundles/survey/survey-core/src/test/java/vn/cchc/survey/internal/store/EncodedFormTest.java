package vn.cchc.survey.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodedFormTest {
    @Test
    void any_answers_come_back_from_one_line() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String[] answers = new String[1 + random.nextInt(6)];
            for (int k = 0; k < answers.length; k++) {
                answers[k] = text(random);
            }
            String line = EncodedForm.encode(answers);
            assertThat(line).doesNotContain("\n");
            assertThat(EncodedForm.decode(line, answers.length)).isEqualTo(answers);
        }
    }

    @Test
    void a_line_of_another_form_is_noticed() {
        String line = EncodedForm.encode(new String[] {"a", "", "b"});
        assertThatThrownBy(() -> EncodedForm.decode(line, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EncodedForm.decode(line, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Random random) {
        int[] letters = "\t\n\\tnă😀x1".codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
