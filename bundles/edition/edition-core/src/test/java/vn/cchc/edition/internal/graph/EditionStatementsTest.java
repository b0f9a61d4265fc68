package vn.cchc.edition.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.ShelfOfEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** What the graph hears of an edition. */
class EditionStatementsTest {
    private static final Term EDITION = Term.iri(Vocabulary.ID + "edition/sample/2000");
    private static final Term CONTENT = Term.iri(Vocabulary.ID + "criterion/sample/2000/I");
    private static final Term CRITERION = Term.iri(Vocabulary.ID + "criterion/sample/2000/I.1");

    @TempDir private Path folder;
    private final ShelfOfEditions shelf = new ShelfOfEditions();
    private final EditionStatements source = new EditionStatements(shelf);

    @BeforeEach
    void shelve() throws IOException {
        shelf.add(new SampleYear().writeFolder(folder));
    }

    @Test
    void an_edition_is_an_entity_and_a_scheme_of_concepts() {
        assertThat(objects(EDITION, Vocabulary.RDF + "type"))
                .containsExactlyInAnyOrder(
                        Term.iri(Vocabulary.DEF + "Edition"),
                        Term.iri(Vocabulary.PROV + "Entity"),
                        Term.iri(Vocabulary.SKOS + "ConceptScheme"));
    }

    @Test
    void it_rests_on_a_legal_act_with_a_readable_address() {
        assertThat(objects(EDITION, Vocabulary.PROV + "wasDerivedFrom"))
                .containsExactly(Term.iri(Vocabulary.ID + "act/00-QD-MAU"));
    }

    @Test
    void a_criterion_has_its_code_names_parent_and_question() {
        assertThat(objects(CRITERION, Vocabulary.SKOS + "notation"))
                .containsExactly(Term.text("I.1"));
        assertThat(objects(CRITERION, Vocabulary.SKOS + "prefLabel"))
                .containsExactlyInAnyOrder(
                        Term.text("Thông tin dễ tìm", "vi"),
                        Term.text("Information is easy to find", "en"));
        assertThat(objects(CRITERION, Vocabulary.SKOS + "broader")).containsExactly(CONTENT);
        assertThat(objects(CONTENT, Vocabulary.SKOS + "narrower")).contains(CRITERION);
        assertThat(objects(CRITERION, Vocabulary.DEF + "question"))
                .containsExactly(Term.text("q1"));
    }

    @Test
    void every_statement_is_said_once() {
        assertThat(statements()).doesNotHaveDuplicates();
    }

    @Test
    void the_revision_changes_with_the_editions_and_only_then() {
        String before = source.revision();
        assertThat(source.revision()).isEqualTo(before);

        shelf.uninstall(shelf.all().get(0).id(), "an");

        assertThat(source.revision()).isNotEqualTo(before);
    }

    private List<Term> objects(Term subject, String predicate) {
        return statements().stream()
                .filter(s -> s.subject().equals(subject))
                .filter(s -> s.predicate().value().equals(predicate))
                .map(Statement::object)
                .toList();
    }

    private List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        source.tell(statements::add);
        return statements;
    }
}
