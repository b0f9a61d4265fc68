package vn.cchc.registry.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.registry.internal.CsvRegistry;

class RegistryStatementsTest {
    private static final Term HA_NOI = Term.iri(Vocabulary.ID + "province/2024/01");

    @Test
    void a_province_is_told_with_its_names_and_its_successor() {
        var told = new ArrayList<Statement>();
        new RegistryStatements(new CsvRegistry()).tell(told::add);
        assertThat(told)
                .contains(
                        new Statement(
                                (Term.Resource) HA_NOI,
                                Term.iri(Vocabulary.RDFS + "label"),
                                Term.text("Thành phố Hà Nội", "vi")),
                        new Statement(
                                Term.iri(Vocabulary.ID + "succession/province/2024/01/01"),
                                Term.iri(Vocabulary.ORG + "originalOrganization"),
                                HA_NOI));
        assertThat(told).hasSizeLessThan(250_000);
    }
}
