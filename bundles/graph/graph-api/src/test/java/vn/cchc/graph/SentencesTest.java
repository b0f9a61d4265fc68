package vn.cchc.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.LanguageText;

class SentencesTest {
    private static final String HANOI = "/id/province/2024/01";

    private final List<Statement> told = new ArrayList<>();
    private final Sentences out = new Sentences(told::add);

    @Test
    void a_thing_has_a_type_and_is_linked_to_others() {
        out.type(HANOI, Vocabulary.DEF + "Province");
        out.link(HANOI, Vocabulary.DEF + "period", "/id/period/2024");

        assertThat(told)
                .containsExactly(
                        statement(Vocabulary.RDF + "type", Term.iri(Vocabulary.DEF + "Province")),
                        statement(Vocabulary.DEF + "period", Term.iri("/id/period/2024")));
    }

    @Test
    void a_text_is_said_in_both_languages() {
        out.name(HANOI, new LanguageText("Hà Nội", "Ha Noi"));

        assertThat(told)
                .containsExactly(
                        statement(Vocabulary.RDFS + "label", Term.text("Hà Nội", "vi")),
                        statement(Vocabulary.RDFS + "label", Term.text("Ha Noi", "en")));
    }

    @Test
    void a_step_of_an_address_holds_only_what_may_stand_there() {
        assertThat(Sentences.step("II.A")).isEqualTo("II.A");
        assertThat(Sentences.step("Đ 1/2")).isEqualTo("%C4%90%201%2F2");
    }

    private static Statement statement(String predicate, Term object) {
        return new Statement(Term.iri(HANOI), Term.iri(predicate), object);
    }
}
