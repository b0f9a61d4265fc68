package vn.cchc.edition.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
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
    private final EditionStatements source = new EditionStatements(shelf, SampleYear.REGISTRY);

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
                        Term.iri(Vocabulary.DISCO + "Study"),
                        Term.iri(Vocabulary.SKOS + "ConceptScheme"));
    }

    @Test
    void it_rests_on_a_legal_act_with_a_readable_address() {
        assertThat(objects(EDITION, Vocabulary.PROV + "wasDerivedFrom"))
                .containsExactly(Term.iri(Vocabulary.ID + "act/00-QD-MAU-2000"));
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
    void what_is_made_up_in_an_index_of_points_says_so_at_its_own_node(@TempDir Path points)
            throws IOException {
        shelf.add(SampleYear.ofPoints().writeFolder(points));
        Term leaf = Term.iri(Vocabulary.ID + "criterion/sample/2001/2.1.2");
        Term rule = Term.iri(Vocabulary.ID + "edition/sample/2001/rule/petitions");
        Term invented = Term.iri(Vocabulary.DEF + "confidence/invented");

        assertThat(objects(leaf, Vocabulary.DEF + "illustrative")).containsExactly(Term.bool(true));
        assertThat(objects(leaf, Vocabulary.DEF + "confidence")).containsExactly(invented);
        assertThat(objects(leaf, Vocabulary.DEF + "maximumConfidence")).containsExactly(invented);
        assertThat(objects(leaf, Vocabulary.DEF + "maximumPoints"))
                .containsExactly(Term.decimal(new BigDecimal("8")));
        assertThat(objects(leaf, Vocabulary.DEF + "pointsFrom"))
                .containsExactly(Term.iri(Vocabulary.DEF + "points-source/appraisal"));
        assertThat(objects(leaf, Vocabulary.DEF + "pointsRule")).containsExactly(rule);
        assertThat(objects(rule, Vocabulary.DEF + "confidence")).containsExactly(invented);
        assertThat(objects(rule, Vocabulary.DEF + "mayNotApply")).containsExactly(Term.bool(true));
        assertThat(objects(rule, Vocabulary.DEF + "step"))
                .contains(Term.text("all-handled all → 100%"));
    }

    @Test
    void an_index_of_points_tells_whom_it_does_not_rank(@TempDir Path points) throws IOException {
        shelf.add(SampleYear.ofPoints().writeFolder(points));
        Term methodology = Term.iri(Vocabulary.ID + "edition/sample/2001/methodology");

        assertThat(objects(methodology, Vocabulary.DEF + "doesNotRank"))
                .containsExactly(Term.iri(Vocabulary.ID + "province/2024/96"));
        assertThat(objects(methodology, Vocabulary.DEF + "notApplicableRule"))
                .containsExactly(Term.text("reduce-maximum"));
        // The act is told by both templates, which rest on the same one.
        assertThat(statements())
                .filteredOn(s -> s.subject().toString().contains("sample/2001"))
                .doesNotHaveDuplicates();
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
