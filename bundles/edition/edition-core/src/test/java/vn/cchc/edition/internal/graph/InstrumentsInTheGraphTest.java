package vn.cchc.edition.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.internal.ShelfOfEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** What the graph hears of the form, the sample and the decision of SIPAS 2024. */
class InstrumentsInTheGraphTest {
    private static final String FORM = Vocabulary.ID + "instrument/sipas/2024/form-b";
    private static final String SAMPLE = Vocabulary.ID + "edition/sipas/2024/sample";
    private static final String ACT = Vocabulary.ID + "act/1001-QD-BNV-2023";
    private static final List<Statement> TOLD = new ArrayList<>();

    @BeforeAll
    static void tell() {
        var shelf = new ShelfOfEditions();
        shelf.add(Path.of("../../years/sipas-2024/src/main/resources"));
        new EditionStatements(shelf, SampleYear.REGISTRY).tell(TOLD::add);
    }

    @Test
    void a_scored_question_feeds_its_criterion_and_has_the_scale_of_satisfaction() {
        String question = FORM + "/question/q9_01";

        assertThat(objects(FORM, Vocabulary.DISCO + "question")).contains(Term.iri(question));
        assertThat(objects(question, Vocabulary.DISCO + "concept"))
                .containsExactly(Term.iri(Vocabulary.ID + "criterion/sipas/2024/9.1"));
        assertThat(objects(question, Vocabulary.DISCO + "responseDomain"))
                .containsExactly(Term.iri(FORM + "/scale/satisfaction"));
        assertThat(TOLD)
                .filteredOn(s -> s.predicate().value().equals(Vocabulary.DISCO + "concept"))
                .hasSize(39);
    }

    @Test
    void the_answers_that_count_as_satisfied_say_so() {
        assertThat(counts("3")).containsExactly(Term.bool(false));
        assertThat(counts("4")).containsExactly(Term.bool(true));
        assertThat(objects(FORM + "/scale/sex/1", Vocabulary.DEF + "countsAsSatisfied")).isEmpty();
    }

    private static List<Term> counts(String code) {
        return objects(FORM + "/scale/satisfaction/" + code, Vocabulary.DEF + "countsAsSatisfied");
    }

    @Test
    void the_sample_has_its_stages_and_size_and_what_was_not_found_is_not_told() {
        assertThat(objects(SAMPLE, Vocabulary.DEF + "samplingStage")).hasSize(4);
        assertThat(objects(SAMPLE, Vocabulary.DEF + "formsInSample"))
                .containsExactly(Term.integer(36525));
        assertThat(objects(SAMPLE, Vocabulary.DEF + "stratifiedBy"))
                .containsExactly(Term.text("province"));
        assertThat(objects(SAMPLE + "/stage/1", Vocabulary.DEF + "sampleSize"))
                .containsExactly(Term.integer(3));
        assertThat(objects(SAMPLE + "/stage/1", Vocabulary.DEF + "sampleSizeException"))
                .contains(Term.text("01 → 6"));
        assertThat(objects(SAMPLE + "/stage/1", Vocabulary.DEF + "selection")).isEmpty();
    }

    @Test
    void the_decision_is_a_thing_with_number_issuer_type_and_what_cites_it() {
        assertThat(objects(ACT, Vocabulary.ELI + "id_local"))
                .containsExactly(Term.text("1001/QĐ-BNV"));
        assertThat(objects(ACT, Vocabulary.ELI + "passed_by"))
                .containsExactly(Term.iri(Vocabulary.ID + "ministry/2024/BNV"));
        assertThat(objects(ACT, Vocabulary.ELI + "type_document"))
                .containsExactly(Term.iri(Vocabulary.DEF + "act-type/decision"));
        assertThat(objects(ACT, Vocabulary.DCT + "isReferencedBy"))
                .containsExactly(Term.iri(Vocabulary.ID + "edition/sipas/2024"));
    }

    @Test
    void every_statement_is_said_once_and_there_are_few() {
        assertThat(TOLD).doesNotHaveDuplicates().hasSizeLessThan(4_000);
    }

    private static List<Term> objects(String subject, String predicate) {
        return TOLD.stream()
                .filter(s -> s.subject().equals(Term.iri(subject)))
                .filter(s -> s.predicate().value().equals(predicate))
                .map(Statement::object)
                .toList();
    }
}
