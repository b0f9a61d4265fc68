package vn.cchc.shell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

class ToldTest {
    private static final Problem FIRST = new Problem("SUR-901", "row 3", "Wrong.", "Mend it.");
    private static final Problem SECOND = new Problem("SUR-902", "row 4", "Gone.", "Add it.");

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @BeforeEach
    void watchTheScreen() {
        System.setOut(new PrintStream(screen, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheScreenBack() {
        System.setOut(before);
    }

    @Test
    void a_refusal_is_told_whole_and_fails_the_command() {
        var refusal = new Refusal(Refusal.Kind.INVALID, List.of(FIRST, SECOND));

        assertThatThrownBy(
                        () ->
                                Told.orProblems(
                                        () -> {
                                            throw refusal;
                                        }))
                .isInstanceOf(CommandException.class)
                .hasMessage("refused, 2 problems");
        assertThat(screen.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(FIRST.toString(), SECOND.toString());
    }

    @Test
    void work_without_problems_gives_its_answer() throws Exception {
        assertThat(Told.orProblems(() -> "answer")).isEqualTo("answer");
        assertThat(screen.size()).isZero();
    }
}
