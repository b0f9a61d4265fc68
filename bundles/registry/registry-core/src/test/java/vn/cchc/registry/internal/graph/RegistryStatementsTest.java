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
    void what_has_no_official_english_name_keeps_its_name_with_an_english_type_word() {
        var told = new ArrayList<Statement>();
        new RegistryStatements(new CsvRegistry()).tell(told::add);
        assertThat(told)
                .contains(
                        label("commune/2024/00001", "Phúc Xá ward"),
                        label("district/2024/271", "Ba Vì district"),
                        label("period/2026", "Period 2026 (34 provinces)"),
                        label(
                                "succession/commune/2024/00001/00097",
                                "From Phúc Xá ward (2024) to Hồng Hà ward (2026)"));
    }

    private static Statement label(String path, String english) {
        return new Statement(
                Term.iri(Vocabulary.ID + path),
                Term.iri(Vocabulary.RDFS + "label"),
                Term.text(english, "en"));
    }

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

    @Test
    void every_province_has_a_boundary_of_its_own() {
        var told = new ArrayList<Statement>();
        new RegistryStatements(new CsvRegistry()).tell(told::add);

        assertThat(told)
                .contains(
                        new Statement(
                                (Term.Resource) HA_NOI,
                                Term.iri(Vocabulary.GEO + "hasGeometry"),
                                Term.iri(Vocabulary.ID + "province/2024/01/boundary")));
        assertThat(told)
                .filteredOn(s -> s.predicate().value().equals(Vocabulary.GEO + "asWKT"))
                .hasSize(63 + 34)
                .extracting(s -> ((Term.Literal) s.object()).lexical())
                .allMatch(
                        text ->
                                text.matches(
                                        "MULTIPOLYGON \\(\\(\\(-?[0-9.]+ -?[0-9.]+, [-0-9., ()]+"
                                                + "\\)\\)\\)"));
    }
}
