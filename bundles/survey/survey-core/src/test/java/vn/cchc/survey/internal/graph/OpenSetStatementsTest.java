package vn.cchc.survey.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.Audience;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.ops.Job;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.AnswerTable;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.internal.SampleEdition;
import vn.cchc.testing.OfferedEditions;

/** What staff are told of answer sets in work: counts that are large enough, and nobody. */
class OpenSetStatementsTest {
    private static final int ENOUGH =
            SampleEdition.sipas().shareOfAnswers().orElseThrow().minimumAnswers();

    private final List<AnswerSet> sets = new ArrayList<>();
    private final OpenSetStatements source =
            new OpenSetStatements(
                    new Kept(sets), new OfferedEditions(List.of(SampleEdition.sipas())));

    private static AnswerSet set(String id, AnswerSet.State state, int forms) {
        boolean released = state == AnswerSet.State.RELEASED;
        var at = Instant.parse("2026-11-26T00:00:00Z");
        return new AnswerSet(
                id,
                SampleEdition.sipas().id(),
                SampleEdition.sipas().fingerprint(),
                "form",
                state,
                forms,
                false,
                "file of hoa.csv",
                at,
                "hoa",
                released ? Optional.of(at) : Optional.empty(),
                released ? Optional.of("hoa") : Optional.empty(),
                released ? Optional.of(Fingerprint.of(new byte[0])) : Optional.empty());
    }

    private List<Statement> told() {
        var told = new ArrayList<Statement>();
        source.tell(told::add);
        return told;
    }

    private static List<Term> objects(List<Statement> told, String id, String property) {
        return told.stream()
                .filter(s -> s.subject().equals(Term.iri(Vocabulary.ID + "answers/" + id)))
                .filter(s -> s.predicate().equals(Term.iri(Vocabulary.DEF + property)))
                .map(Statement::object)
                .toList();
    }

    @Test
    void a_set_in_work_is_told_to_staff_with_its_status_and_a_released_one_is_not() {
        sets.add(set("open", AnswerSet.State.OPEN, ENOUGH));
        sets.add(set("done", AnswerSet.State.RELEASED, ENOUGH));

        assertThat(source.audience()).isEqualTo(Audience.STAFF);
        assertThat(objects(told(), "open", "status"))
                .containsExactly(Term.iri(Vocabulary.DEF + "status/in-work"));
        assertThat(objects(told(), "open", "forms")).containsExactly(Term.integer(ENOUGH));
        assertThat(told().toString()).doesNotContain("answers/done", "hoa");
    }

    @Test
    void fewer_forms_than_a_published_figure_needs_are_not_counted() {
        sets.add(set("open", AnswerSet.State.OPEN, ENOUGH - 1));

        assertThat(objects(told(), "open", "status")).hasSize(1);
        assertThat(objects(told(), "open", "forms")).isEmpty();
    }

    @Test
    void the_revision_changes_with_every_form_that_counts() {
        sets.add(set("open", AnswerSet.State.OPEN, ENOUGH));
        String before = source.revision();

        sets.set(0, set("open", AnswerSet.State.OPEN, ENOUGH + 1));

        assertThat(source.revision()).isNotEqualTo(before);
    }

    /** Sets that a test made. */
    private record Kept(List<AnswerSet> all) implements AnswerSets {
        @Override
        public Optional<AnswerSet> find(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<AnswerSet> released(EditionId edition) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Job importFile(
                EditionId edition,
                Optional<String> set,
                String fileName,
                InputStream content,
                String who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Job demonstrate(EditionId edition, long seed, String who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AnswerSet release(String id, String who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AnswerTable open(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CodebookEntry> codebook(EditionId edition) {
            throw new UnsupportedOperationException();
        }
    }
}
