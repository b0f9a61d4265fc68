package vn.cchc.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Optional;
import javax.ws.rs.core.SecurityContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Refusal;
import vn.cchc.ops.StartedJob;
import vn.cchc.survey.internal.graph.AnswerSetStatements;
import vn.cchc.survey.internal.rest.AnswersResource;
import vn.cchc.survey.internal.rest.CodebookResource;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.OfferedEditions;

/** What the room says over HTTP and to the graph. */
class SurveyDoorsTest {
    private static final DatabaseFixture DATABASE = SurveyRoom.derby();

    private SurveyRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new SurveyRoom(folder, DATABASE, Limits.STANDARD);
        room.empty();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_file_comes_in_over_http_and_is_released() {
        var resource = new AnswersResource(room.sets);
        byte[] csv = (SurveyRoom.HEADING + SurveyRoom.row("A001")).getBytes(StandardCharsets.UTF_8);
        var response =
                resource.importFile(
                        "sample/2024",
                        null,
                        "a.csv",
                        new ByteArrayInputStream(csv),
                        new Signed("lan"));
        assertThat(response.getStatus()).isEqualTo(202);
        var started = (StartedJob) response.getEntity();
        assertThat(response.getHeaderString("Location")).isEqualTo("/api/jobs/" + started.id());
        assertThat(started.job()).isEqualTo("/api/jobs/" + started.id());
        var listed = resource.list().get(0);
        assertThat(listed.state()).isEqualTo("open");
        assertThat(listed.fingerprint()).isNull();
        var released = resource.release(listed.id(), new Signed("minh"));
        assertThat(released.state()).isEqualTo("released");
        assertThat(released.releasedBy()).isEqualTo("minh");
        assertThat(resource.one(listed.id())).isEqualTo(released);
    }

    @Test
    void an_edition_that_cannot_be_read_is_a_problem_not_a_failure() {
        var resource = new AnswersResource(room.sets);
        for (String edition : new String[] {null, "", "sipas", "sipas/24", "a/b/c"}) {
            assertThatThrownBy(
                            () -> resource.importFile(edition, null, null, null, new Signed("lan")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("SUR-313");
        }
        assertThatThrownBy(() -> new CodebookResource(room.sets).codebook("A B", "2024"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void the_codebook_leaves_out_what_a_column_does_not_have() {
        var codebook = new CodebookResource(room.sets).codebook("sample", "2024");
        assertThat(codebook).hasSize(12);
        assertThat(codebook.get(5).choices()).hasSize(2);
        assertThat(codebook.get(4).choices()).isNull();
        assertThat(codebook.get(4).rule()).isNull();
    }

    @Test
    void the_graph_hears_of_released_sets_only_and_of_no_form() {
        String open = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A002")).orRefuse();
        room.sets.release(id, "minh");
        var source = source();
        var said = new ArrayList<Statement>();
        source.tell(said::add);
        var subject = Term.iri(Vocabulary.ID + "answers/" + id);
        assertThat(said).extracting(Statement::subject).containsOnly(subject);
        assertThat(said)
                .contains(
                        new Statement(
                                subject, Term.iri(Vocabulary.DEF + "forms"), Term.integer(1)));
        assertThat(said.toString()).doesNotContain("A002", "minh", "\"lan\"", "=lan", open);
        assertThat(said)
                .contains(
                        new Statement(
                                subject,
                                Term.iri(Vocabulary.RDFS + "label"),
                                Term.text("Bộ phiếu trả lời sample/2024", "vi")));
    }

    @Test
    void the_graph_has_something_new_to_hear_when_a_set_is_released_and_not_before() {
        var source = source();
        String before = source.revision();

        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        assertThat(source.revision()).isEqualTo(before);

        room.sets.release(id, "minh");
        assertThat(source.revision()).isNotEqualTo(before);
    }

    @Test
    void a_year_that_was_taken_away_keeps_a_name_as_long_as_its_answers_are_told() {
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        room.sets.release(id, "minh");
        var source = source();
        String before = source.revision();

        room.editions.clear();

        assertThat(source.revision()).isNotEqualTo(before);
        var said = new ArrayList<Statement>();
        source.tell(said::add);
        assertThat(said)
                .contains(
                        new Statement(
                                Term.iri(Vocabulary.ID + "edition/sample/2024"),
                                Term.iri(Vocabulary.RDFS + "label"),
                                Term.text("Edition sample/2024", "en")));
    }

    private AnswerSetStatements source() {
        return new AnswerSetStatements(
                room.sets, new OfferedEditions(room.editions.values()), DATABASE.changes());
    }

    /** Somebody who is signed in. */
    private record Signed(String name) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return () -> name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return true;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return BASIC_AUTH;
        }
    }
}
