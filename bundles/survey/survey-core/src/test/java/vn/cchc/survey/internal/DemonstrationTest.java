package vn.cchc.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.Edition;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.survey.AnswerFile;
import vn.cchc.survey.AnswerGenerator;
import vn.cchc.survey.internal.graph.AnswerSetStatements;
import vn.cchc.survey.internal.rest.AnswersResource;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.store.NewForms;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.OfferedEditions;

class DemonstrationTest {
    private static final DatabaseFixture DATABASE = SurveyRoom.derby();

    private SurveyRoom room;

    /** Ten forms of the small edition; the seed decides the sex. */
    private record TenForms(String village) implements AnswerGenerator {
        @Override
        public boolean supports(EditionId edition) {
            return edition.equals(SampleEdition.SMALL);
        }

        @Override
        public int count(Edition edition) {
            return 10;
        }

        @Override
        public Iterator<Map<String, String>> forms(Edition edition, long seed) {
            return IntStream.range(0, 10).mapToObj(i -> form(i, seed)).iterator();
        }

        private Map<String, String> form(int i, long seed) {
            var form = new HashMap<String, String>();
            form.put("form_number", "D" + (1_000 + i));
            form.put("province_code", "01");
            form.put("district_code", "001");
            form.put("commune_code", "00001");
            form.put("village", village);
            form.put("sex", seed % 2 == 0 ? "1" : "2");
            return form;
        }
    }

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
    void made_up_forms_are_marked_wherever_they_go() {
        room.sets.bindGenerator(new TenForms("Thôn 1"));
        String id = room.sets.demonstrate(SampleEdition.SMALL, 7, "lan").orRefuse();
        var set = room.sets.release(id, "lan");
        assertThat(set.illustrative()).isTrue();
        assertThat(set.forms()).isEqualTo(10);
        assertThat(set.origin()).isEqualTo("demonstration, seed 7");
        assertThat(room.jobs.steps()).contains("Checking forms 10/10");
    }

    @Test
    void list_and_graph_and_the_frozen_file_carry_the_mark() throws IOException {
        room.sets.bindGenerator(new TenForms("Thôn 1"));
        String id = room.sets.demonstrate(SampleEdition.SMALL, 7, "lan").orRefuse();
        var set = room.sets.release(id, "lan");
        var said = new ArrayList<Statement>();
        new AnswerSetStatements(
                        room.sets, new OfferedEditions(room.editions.values()), DATABASE.changes())
                .tell(said::add);

        assertThat(new AnswersResource(room.sets).one(id).illustrative()).isTrue();
        assertThat(said)
                .contains(
                        new Statement(
                                Term.iri(Vocabulary.ID + "answers/" + id),
                                Term.iri(Vocabulary.DEF + "illustrative"),
                                Term.bool(true)));
        Path file = room.folder.resolve(set.content().orElseThrow() + ".answers");
        assertThat(AnswerFile.read(file, set.content().get()).header().illustrative()).isTrue();
    }

    @Test
    void a_set_with_one_made_up_form_in_it_stays_marked() {
        String id = room.importRows(Optional.empty(), SurveyRoom.row("A001")).orRefuse();
        var madeUp =
                new NewForms(
                        SampleEdition.SMALL,
                        SampleEdition.small().fingerprint(),
                        "form",
                        List.of("form_number"),
                        0,
                        true,
                        "x",
                        "lan");

        room.store.add(
                Optional.of(id),
                madeUp,
                new BufferedReader(new StringReader("D001\n")),
                stored -> {});
        room.importRows(Optional.of(id), SurveyRoom.row("A002")).orRefuse();

        assertThat(room.sets.find(id).orElseThrow().illustrative()).isTrue();
    }

    @Test
    void the_same_seed_gives_the_same_file() {
        room.sets.bindGenerator(new TenForms("Thôn 1"));
        assertThat(released(7)).isEqualTo(released(7)).isNotEqualTo(released(8));
    }

    @Test
    void made_up_forms_are_checked_like_any_others() {
        room.sets.bindGenerator(new TenForms(""));
        var problems = room.sets.demonstrate(SampleEdition.SMALL, 7, "lan").problems();
        assertThat(problems).extracting(Problem::code).hasSize(10).containsOnly("SUR-131");
        assertThat(room.forms()).isZero();
    }

    @Test
    void without_a_generator_it_is_said_what_to_install() {
        var generator = new TenForms("Thôn 1");
        room.sets.bindGenerator(generator);
        room.sets.unbindGenerator(generator);
        assertThatThrownBy(() -> room.sets.demonstrate(SampleEdition.SMALL, 7, "lan"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SUR-307");
    }

    private Optional<?> released(long seed) {
        String id = room.sets.demonstrate(SampleEdition.SMALL, seed, "lan").orRefuse();
        return room.sets.release(id, "lan").content();
    }
}
