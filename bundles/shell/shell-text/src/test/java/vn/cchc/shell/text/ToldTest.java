package vn.cchc.shell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedExceptionAction;
import java.util.List;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

class ToldTest {
    private static final Problem FIRST = new Problem("SUR-901", "row 3", "Wrong.", "Mend it.");
    private static final Problem SECOND = new Problem("SUR-902", "row 4", "Gone.", "Add it.");

    private static final List<String> ROLES = List.of("administrator", "statistician");
    private static final List<String> ADMINISTRATORS = List.of("administrator");

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
    void a_command_for_a_role_is_told_to_others_with_the_role_and_done_for_its_people()
            throws Exception {
        assertThat(as("statistician", () -> Told.toRoles(ROLES, () -> "done"))).isEqualTo("done");
        assertThat(as("admin", () -> Told.toRoles(ADMINISTRATORS, () -> "done"))).isEqualTo("done");

        assertThatThrownBy(() -> as("publisher", () -> Told.toRoles(ROLES, () -> "done")))
                .hasRootCauseInstanceOf(CommandException.class);
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("ACC-107", "role administrator or statistician only");
    }

    @Test
    void nobody_is_not_an_administrator() {
        assertThatThrownBy(() -> Told.toRoles(ADMINISTRATORS, () -> "done"))
                .isInstanceOf(CommandException.class);
    }

    @Test
    void a_long_problem_is_folded_at_the_edge_of_the_terminal() {
        var problem = new Problem("SUR-903", "row 5", "word ".repeat(40).strip() + ".", "Mend it.");

        Told.refused(List.of(problem));

        assertThat(screen.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    }

    private static Object as(String role, PrivilegedExceptionAction<Object> work) throws Exception {
        var subject = new Subject();
        subject.getPrincipals().add(new RolePrincipal(role));
        return Subject.doAs(subject, work);
    }

    @Test
    void work_without_problems_gives_its_answer() throws Exception {
        assertThat(Told.orProblems(() -> "answer")).isEqualTo("answer");
        assertThat(screen.size()).isZero();
    }
}
