package vn.cchc.edition.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.graph.Audience;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Problem;

/** What staff are told of year bundles that did not pass. */
class RefusedYearStatementsTest {
    private static final String YEAR =
            Vocabulary.ID + "refused-year/vn.cchc.years.sipas-2031%200.1.0";

    private final List<RefusedYear> refused = new ArrayList<>();
    private final RefusedYearStatements source =
            new RefusedYearStatements(
                    (Editions)
                            Proxy.newProxyInstance(
                                    Editions.class.getClassLoader(),
                                    new Class<?>[] {Editions.class},
                                    (proxy, method, arguments) -> refused));

    private static Problem problem(String code) {
        return new Problem(code, "criteria.csv:3", "A sum is wrong.", "Mend the sum.");
    }

    @Test
    void a_refused_year_is_told_to_staff_with_its_status_and_the_codes_of_its_problems() {
        String before = source.revision();
        refused.add(
                new RefusedYear(
                        "vn.cchc.years.sipas-2031 0.1.0",
                        List.of(problem("EDN-101"), problem("EDN-101"), problem("EDN-205"))));
        var told = new ArrayList<Statement>();
        source.tell(told::add);

        assertThat(source.audience()).isEqualTo(Audience.STAFF);
        assertThat(source.revision()).isNotEqualTo(before);
        assertThat(objects(told, "status"))
                .containsExactly(Term.iri(Vocabulary.DEF + "status/refused"));
        assertThat(objects(told, "problems")).containsExactly(Term.integer(3));
        assertThat(objects(told, "problemCode"))
                .containsExactly(Term.text("EDN-101"), Term.text("EDN-205"));
    }

    private static List<Term> objects(List<Statement> told, String property) {
        return told.stream()
                .filter(s -> s.subject().equals(Term.iri(YEAR)))
                .filter(s -> s.predicate().equals(Term.iri(Vocabulary.DEF + property)))
                .map(Statement::object)
                .toList();
    }
}
