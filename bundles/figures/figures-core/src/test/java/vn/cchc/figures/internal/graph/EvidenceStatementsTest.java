package vn.cchc.figures.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.Shelf;
import vn.cchc.figures.internal.evidence.Evidences.Openness;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;

/** How much the graph says of the document a value rests on. */
class EvidenceStatementsTest {
    private final Shelf shelf = new Shelf();

    private List<String> told(String words) {
        var told = new ArrayList<String>();
        var out =
                new Sentences(
                        s ->
                                told.add(
                                        s.predicate().value().replaceFirst(".*[/#]", "")
                                                + " "
                                                + last(s.object())));
        new EvidenceStatements(out, shelf)
                .tell("https://cchc.vn/id/figure/X", Evidence.of(words).orElseThrow());
        return told;
    }

    private static String last(Term term) {
        return term instanceof Term.Iri iri
                ? iri.value().replace("https://cchc.vn/id/", "")
                : ((Term.Literal) term).lexical();
    }

    @Test
    void a_version_that_is_shown_is_linked_with_its_page() {
        assertThat(told("ab23cd45ef/1/14"))
                .containsExactly(
                        "source document/ab23cd45ef",
                        "wasDerivedFrom document/ab23cd45ef/version/1",
                        "evidencePage 14");
        assertThat(told("ab23cd45ef/1")).hasSize(2);
    }

    @Test
    void of_a_document_that_was_withdrawn_only_its_address_is_told() {
        shelf.openness = Optional.of(Openness.DOCUMENT);
        assertThat(told("ab23cd45ef/1/14")).containsExactly("source document/ab23cd45ef");
    }

    @Test
    void of_a_document_that_was_never_public_nothing_is_told() {
        shelf.openness = Optional.empty();
        assertThat(told("ab23cd45ef/1/14")).isEmpty();
    }

    @Test
    void the_graph_is_built_again_when_a_document_becomes_public() {
        var room = FiguresRoom.onDerby();
        var source =
                new FigureStatements(
                        room.figures, room.indicators, room.shelf, FiguresRoom.REGISTRY);
        room.shelf.openness = Optional.empty();
        String before = source.revision();
        room.shelf.openness = Optional.of(Openness.VERSION);

        assertThat(source.revision()).isNotEqualTo(before);
    }
}
