package vn.cchc.edition.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.internal.ShelfOfEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** What the graph hears of the two plans of the ministry. */
class PlanStatementsTest {
    private static final Path YEARS = Path.of("../../years");
    private static final String PLAN = Vocabulary.ID + "plan/2026";
    private static final String BASED_ON = Vocabulary.ELI + "based_on";

    private final List<Statement> statements = statements("plan-2024", "plan-2026");

    @Test
    void there_are_twelve_and_eight_tasks() {
        assertThat(objects(Vocabulary.ID + "plan/2024", Vocabulary.DCT + "hasPart")).hasSize(12);
        assertThat(objects(PLAN, Vocabulary.DCT + "hasPart")).hasSize(8);
    }

    @Test
    void a_task_has_its_quarters_its_lead_and_its_partners() {
        String task = PLAN + "/task/8";

        assertThat(objects(task, Vocabulary.DEF + "inQuarter"))
                .containsExactly(
                        iri(Vocabulary.ID + "quarter/2026/3"),
                        iri(Vocabulary.ID + "quarter/2026/4"),
                        iri(Vocabulary.ID + "quarter/2027/1"));
        assertThat(objects(task, Vocabulary.DEF + "lead"))
                .containsExactly(iri(Vocabulary.ID + "ministry/2026/BNV"));
        assertThat(objects(task, Vocabulary.DEF + "partner"))
                .containsExactly(iri(PLAN + "/party/all-concerned"));
        assertThat(objects(PLAN + "/party/all-concerned", Vocabulary.DEF + "includesAll"))
                .containsExactly(
                        iri(Vocabulary.DEF + "Ministry"), iri(Vocabulary.DEF + "Province"));
    }

    @Test
    void it_is_derived_from_its_document_and_based_on_acts_with_number_and_date() {
        assertThat(objects(PLAN, Vocabulary.PROV + "wasDerivedFrom"))
                .containsExactly(iri(PLAN + "/document"));
        assertThat(objects(PLAN, BASED_ON))
                .containsExactlyInAnyOrder(
                        iri(Vocabulary.ID + "act/76-NQ-CP-2021"),
                        iri(Vocabulary.ID + "act/25-2025-ND-CP"),
                        iri(Vocabulary.ID + "act/979-QD-BNV-2020"),
                        iri(Vocabulary.ID + "act/72-QD-BNV-2026"));
        assertThat(objects(Vocabulary.ID + "act/76-NQ-CP-2021", Vocabulary.ELI + "id_local"))
                .containsExactly(Term.text("76/NQ-CP"));
        assertThat(objects(Vocabulary.ID + "act/76-NQ-CP-2021", Vocabulary.ELI + "date_document"))
                .containsExactly(Term.date(LocalDate.of(2021, 7, 15)));
    }

    @Test
    void the_act_that_issues_it_has_no_number_that_could_not_be_read() {
        assertThat(objects(PLAN + "/act", Vocabulary.ELI + "id_local")).isEmpty();
        assertThat(objects(PLAN + "/act", Vocabulary.SKOS + "editorialNote")).hasSize(2);
        assertThat(objects(PLAN + "/act", BASED_ON)).hasSize(4);
    }

    @Test
    void an_act_of_both_plans_is_told_once_and_so_is_every_other_statement() {
        assertThat(statements).doesNotHaveDuplicates();
        assertThat(objects(Vocabulary.ID + "act/979-QD-BNV-2020", Vocabulary.RDFS + "label"))
                .hasSize(2);
    }

    @Test
    void equal_numbers_of_two_years_are_two_acts() {
        assertThat(path("01/QĐ-BNV", 2024)).isEqualTo("act/01-QD-BNV-2024");
        assertThat(path("01/QĐ-BNV", 2026)).isEqualTo("act/01-QD-BNV-2026");
        assertThat(path("25/2025/NĐ-CP", 2025)).isEqualTo("act/25-2025-ND-CP");
    }

    private static String path(String number, int year) {
        var title = new LanguageText("Văn bản", "Act");
        return new LegalAct(number, LocalDate.of(year, 2, 21), title).path();
    }

    private static Term iri(String address) {
        return Term.iri(address);
    }

    private List<Term> objects(String subject, String predicate) {
        return statements.stream()
                .filter(s -> s.subject().equals(iri(subject)))
                .filter(s -> s.predicate().value().equals(predicate))
                .map(Statement::object)
                .toList();
    }

    private static List<Statement> statements(String... years) {
        var shelf = new ShelfOfEditions();
        for (String year : years) {
            shelf.add(YEARS.resolve(year + "/src/main/resources"));
        }
        var told = new ArrayList<Statement>();
        new EditionStatements(shelf, SampleYear.REGISTRY).tell(told::add);
        return told;
    }
}
