package vn.cchc.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.internal.files.AnswerFolder;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.testing.DatabaseFixture;

class ReleaseTest {
    private static final DatabaseFixture DATABASE = SurveyRoom.derby();

    @TempDir private Path folder;
    private SurveyRoom room;

    @BeforeEach
    void open() {
        room = new SurveyRoom(folder, DATABASE, Limits.STANDARD);
        room.empty();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_released_set_is_a_file_named_by_its_fingerprint() {
        String id = imported(SurveyRoom.row("A002") + SurveyRoom.row("A001"));
        var released = room.sets.release(id, "minh");
        assertThat(released.state()).isEqualTo(AnswerSet.State.RELEASED);
        assertThat(released.releasedBy()).contains("minh");
        assertThat(released.releasedAt()).contains(SurveyRoom.NOW);
        assertThat(room.files()).containsExactly(released.content().orElseThrow() + ".answers");
        assertThat(room.sets.find(id)).contains(released);
        assertThat(room.sets.released(SampleEdition.SMALL)).contains(released);
    }

    @Test
    void the_columns_stand_in_codebook_order_and_the_rows_in_order_of_their_numbers() {
        String id =
                imported(SurveyRoom.row("B001") + SurveyRoom.row("A-01") + SurveyRoom.row("A101"));
        room.sets.release(id, "minh");
        var table = room.sets.open(id);
        assertThat(table.columns())
                .extracting(column -> column.name())
                .containsExactly(SurveyRoom.HEADING.strip().split(","));
        var numbers = table.columns().get(0);
        assertThat(numbers.dictionary()).containsExactly("A-01", "A101", "B001");
        assertThat(numbers.codes()).containsExactly(1, 2, 3);
        assertThat(table.column("other_channel").orElseThrow().value(0)).isEmpty();
    }

    @Test
    void the_same_forms_give_the_same_file_whatever_their_order() {
        String one = imported(SurveyRoom.row("A001") + SurveyRoom.row("A002"));
        String other = imported(SurveyRoom.row("A002"));
        room.importRows(Optional.of(other), SurveyRoom.row("A001")).orRefuse();
        assertThat(room.sets.release(one, "minh").content())
                .isEqualTo(room.sets.release(other, "lan").content());
        assertThat(room.files()).hasSize(1);
    }

    @Test
    void releasing_twice_changes_nothing() {
        String id = imported(SurveyRoom.row("A001"));
        var first = room.sets.release(id, "minh");
        assertThat(room.sets.release(id, "lan")).isEqualTo(first);
        assertThat(room.audited).containsExactly("lan answers.import", "minh answers.release");
    }

    @Test
    void a_released_set_takes_no_form() {
        String id = imported(SurveyRoom.row("A001"));
        room.sets.release(id, "minh");
        refused("SUR-302", () -> room.importRows(Optional.of(id), SurveyRoom.row("A002")));
    }

    /** Else the file would lack a form that the set counts. */
    @Test
    void a_form_that_comes_in_while_the_set_is_frozen_makes_the_release_fail() {
        String id = imported(SurveyRoom.row("A001"));
        var keeper = new AnswerFolder(folder);
        refused(
                "SUR-312",
                () ->
                        room.store.release(
                                id,
                                "minh",
                                answers -> {
                                    CompletableFuture.runAsync(() -> add(id, "A002")).join();
                                    return keeper.keep(answers);
                                }));
        assertThat(room.sets.find(id).orElseThrow().state()).isEqualTo(AnswerSet.State.OPEN);
        assertThat(room.sets.release(id, "minh").forms()).isEqualTo(2);
        assertThat(room.sets.open(id).rows()).isEqualTo(2);
    }

    private void add(String id, String number) {
        room.importRows(Optional.of(id), SurveyRoom.row(number)).orRefuse();
    }

    @Test
    void a_set_can_be_released_after_its_edition_is_gone() {
        String id = imported(SurveyRoom.row("A001"));
        room.editions.clear();
        assertThat(room.sets.release(id, "minh").forms()).isEqualTo(1);
    }

    @Test
    void a_damaged_file_is_refused_and_so_is_a_missing_one() throws IOException {
        String id = imported(SurveyRoom.row("A001"));
        Path file = folder.resolve(room.sets.release(id, "minh").content().get() + ".answers");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        refused("SUR-304", () -> room.sets.open(id));
        Files.delete(file);
        refused("SUR-305", () -> room.sets.open(id));
    }

    @Test
    void a_set_that_is_not_released_cannot_be_opened() {
        String id = imported(SurveyRoom.row("A001"));
        refused("SUR-309", () -> room.sets.open(id));
        refused("SUR-301", () -> room.sets.open("nobody"));
        refused("SUR-301", () -> room.sets.release("nobody", "minh"));
    }

    @Test
    void the_newest_release_of_an_edition_counts() {
        String first = imported(SurveyRoom.row("A001"));
        String second = imported(SurveyRoom.row("A002"));
        room.sets.release(second, "minh");
        assertThat(room.sets.released(SampleEdition.SMALL).orElseThrow().id()).isEqualTo(second);
        assertThat(room.sets.released(SampleEdition.SIPAS)).isEmpty();
        assertThat(room.sets.all()).extracting(AnswerSet::id).contains(first, second);
    }

    @Test
    void files_that_an_earlier_run_left_half_done_are_removed_at_the_start() throws IOException {
        Files.writeString(folder.resolve("release-1.tmp"), "x");
        Files.writeString(folder.resolve("kept.answers"), "x");
        new AnswerFolder(folder);
        assertThat(room.files()).containsExactly("kept.answers");
    }

    @Test
    void every_change_of_a_set_counts_the_revision_up() {
        long before = room.store.revision();
        String id = imported(SurveyRoom.row("A001"));
        room.sets.release(id, "minh");
        room.sets.release(id, "minh");
        assertThat(room.store.revision()).isEqualTo(before + 2);
    }

    private String imported(String rows) {
        return room.importRows(Optional.empty(), rows).orRefuse();
    }

    private static void refused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code)
                                        .containsExactly(code));
    }
}
