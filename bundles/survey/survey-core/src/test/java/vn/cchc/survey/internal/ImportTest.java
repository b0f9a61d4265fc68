package vn.cchc.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.store.NewForms;
import vn.cchc.testing.DatabaseFixture;

class ImportTest {
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
    void a_right_file_becomes_an_open_set() {
        var job =
                room.importRows(Optional.empty(), SurveyRoom.row("A001") + SurveyRoom.row("A002"));
        var set = room.sets.find(job.orRefuse()).orElseThrow();
        assertThat(set.state()).isEqualTo(AnswerSet.State.OPEN);
        assertThat(set.forms()).isEqualTo(2);
        assertThat(set.edition()).isEqualTo(SampleEdition.SMALL);
        assertThat(set.origin()).isEqualTo("answers.csv");
        assertThat(set.createdBy()).isEqualTo("lan");
        assertThat(set.createdAt()).isEqualTo(SurveyRoom.NOW);
        assertThat(set.illustrative()).isFalse();
        assertThat(room.forms()).isEqualTo(2);
        assertThat(room.audited).containsExactly("lan answers.import");
    }

    @Test
    void a_bad_last_row_leaves_nothing_behind() {
        var rows = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            rows.append(SurveyRoom.row("A" + (1_000 + i)));
        }
        var job = room.importRows(Optional.empty(), rows + SurveyRoom.row("x"));
        assertThat(job.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("SUR-137  answers.csv row 3002 column form_number  ");
        assertThat(room.sets.all()).isEmpty();
        assertThat(room.forms()).isZero();
        assertThat(room.files()).isEmpty();
        assertThat(room.audited).isEmpty();
    }

    @Test
    void forms_are_added_to_an_open_set() {
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        room.importRows(Optional.of(id), SurveyRoom.row("A002")).orRefuse();
        assertThat(room.sets.find(id).orElseThrow().forms()).isEqualTo(2);
        assertThat(room.sets.all()).hasSize(1);
    }

    @Test
    void a_form_number_that_the_set_has_is_refused() {
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        var job = room.importRows(Optional.of(id), SurveyRoom.row("A002") + SurveyRoom.row("A001"));
        assertThat(job.problems())
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("SUR-218 answers.csv row 3 column form_number");
        assertThat(room.forms()).isEqualTo(1);
    }

    @Test
    void the_columns_may_come_in_any_order() {
        String csv =
                "sex,survey_date,q1,other_channel,channels,income,age,village,commune_code,"
                        + "district_code,province_code,form_number\n"
                        + "1,,4,,,,,Tổ 1,00001,001,01,A001\n";
        var job = room.importBytes(Optional.empty(), "x.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(job.orRefuse()).isNotEmpty();
    }

    @Test
    void semicolons_tabs_a_byte_order_mark_and_windows_line_ends_are_understood() {
        String csv = SurveyRoom.HEADING + SurveyRoom.row("A001") + "\n\n" + SurveyRoom.row("A002");
        for (char separator : new char[] {',', ';', '\t'}) {
            String variant = "\ufeff" + csv.replace(',', separator).replace("\n", "\r\n");
            var job =
                    room.importBytes(
                            Optional.empty(), "x.csv", variant.getBytes(StandardCharsets.UTF_8));
            assertThat(room.sets.find(job.orRefuse()).orElseThrow().forms()).isEqualTo(2);
        }
    }

    @Test
    void text_is_kept_in_one_unicode_form_and_ticks_in_one_order() {
        String decomposed =
                java.text.Normalizer.normalize("Tổ dân phố", java.text.Normalizer.Form.NFD);
        String id =
                room.importRows(
                                Optional.empty(),
                                "A001,01,001,00001,\" "
                                        + decomposed
                                        + "\",,,,7 1,\"a\tb\n\\c\",,\n")
                        .orRefuse();
        room.sets.release(id, "lan");
        var table = room.sets.open(id);
        assertThat(table.column("village").orElseThrow().value(0)).contains("Tổ dân phố");
        assertThat(table.column("channels").orElseThrow().value(0)).contains("1 7");
        assertThat(table.column("other_channel").orElseThrow().value(0)).contains("a\tb\n\\c");
    }

    @Test
    void a_set_of_another_edition_or_none_at_all_is_told_before_the_file_is_read() {
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        room.offer(SampleEdition.sipas());
        assertRefused(
                "SUR-303",
                () ->
                        room.sets.importFile(
                                SampleEdition.SIPAS,
                                Optional.of(id),
                                "x.csv",
                                java.io.InputStream.nullInputStream(),
                                "lan"));
        assertRefused("SUR-301", () -> room.importRows(Optional.of("nobody"), ""));
        room.editions.clear();
        assertRefused("SUR-306", () -> room.importRows(Optional.empty(), ""));
    }

    @Test
    void a_plan_takes_no_forms_and_says_so() {
        room.offer(SampleEdition.ofPlan());

        assertRefused("SUR-316", () -> room.importRows(Optional.empty(), SurveyRoom.row("A001")));
        assertRefused("SUR-316", () -> room.sets.codebook(SampleEdition.SMALL));
    }

    @Test
    void an_edition_of_points_takes_no_forms_and_says_so() {
        room.offer(SampleEdition.ofPoints());

        assertRefused("SUR-315", () -> room.importRows(Optional.empty(), SurveyRoom.row("A001")));
        assertRefused("SUR-315", () -> room.sets.demonstrate(SampleEdition.SMALL, 1, "lan"));
        assertRefused("SUR-315", () -> room.sets.codebook(SampleEdition.SMALL));
        assertThat(room.files()).isEmpty();
    }

    @Test
    void an_edition_that_changed_takes_no_forms_into_its_old_set() {
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        room.offer(SampleEdition.smallChanged());
        assertRefused("SUR-311", () -> room.importRows(Optional.of(id), SurveyRoom.row("A002")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Checking", "Storing"})
    void a_stopped_import_leaves_nothing_behind(String step) {
        room.jobs.stopAt(step);
        var rows = new StringBuilder();
        for (int i = 0; i < 1_600; i++) {
            rows.append(SurveyRoom.row("A" + (1_000 + i)));
        }
        var job = room.importRows(Optional.empty(), rows.toString());
        assertThat(job.state()).isEqualTo(Job.State.STOPPED);
        assertThat(room.jobs.steps()).last().asString().startsWith(step);
        assertThat(room.forms()).isZero();
        assertThat(room.sets.all()).isEmpty();
        assertThat(room.files()).isEmpty();
    }

    @Test
    void the_database_itself_refuses_a_number_that_came_in_meanwhile() {
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        var forms =
                new NewForms(
                        SampleEdition.SMALL,
                        SampleEdition.small().fingerprint(),
                        "form",
                        List.of("form_number"),
                        0,
                        false,
                        "x",
                        "lan");
        assertRefused(
                "SUR-218",
                () ->
                        room.store.add(
                                Optional.of(id),
                                forms,
                                new BufferedReader(new StringReader("A002\nA001\n")),
                                stored -> {}));
        assertThat(room.forms()).isEqualTo(1);
        assertThat(room.sets.find(id).orElseThrow().forms()).isEqualTo(1);
    }

    @Test
    void a_thousand_problems_are_listed_and_the_others_counted() {
        var rows = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            rows.append(SurveyRoom.row("A" + (1_000 + i)).replace(",2,40,", ",3,40,"));
        }
        var problems = room.importRows(Optional.empty(), rows.toString()).problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).toString())
                .isEqualTo(
                        "SUR-221  answers.csv  There are 200 problems more. Correct the ones"
                                + " listed first; often one mistake made many.");
    }

    @Test
    void a_file_name_cannot_forge_a_line_or_a_path() {
        var job =
                room.importBytes(
                        Optional.empty(),
                        "../..\\etc/pass\u202ewd\nx\u0000.csv",
                        (SurveyRoom.HEADING + SurveyRoom.row("A001"))
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(room.sets.find(job.orRefuse()).orElseThrow().origin()).isEqualTo("passwdx.csv");
    }

    @Test
    void limits_hold_while_a_file_is_read(@TempDir Path folder) {
        var narrow =
                new SurveyRoom(
                        folder, DATABASE, new Limits(2_000, 3, 50, 40, 1 << 20, 1 << 20, 100));
        String four =
                SurveyRoom.row("A001")
                        + SurveyRoom.row("A002")
                        + SurveyRoom.row("A003")
                        + SurveyRoom.row("A004");
        assertThat(narrow.importRows(Optional.empty(), four).problems())
                .extracting(Problem::code)
                .containsExactly("SUR-209");
        String longCell = SurveyRoom.row("A001").replace("Tổ 1", "x".repeat(51));
        assertThat(narrow.importRows(Optional.empty(), longCell).problems())
                .extracting(Problem::code)
                .containsExactly("SUR-208");
        assertThat(narrow.importRows(Optional.empty(), ",".repeat(50) + "\n").problems())
                .extracting(Problem::code)
                .containsExactly("SUR-207");
        assertRefused("SUR-210", () -> narrow.importRows(Optional.empty(), "x".repeat(2_000)));
        assertThat(narrow.files()).isEmpty();
    }

    private static void assertRefused(
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
