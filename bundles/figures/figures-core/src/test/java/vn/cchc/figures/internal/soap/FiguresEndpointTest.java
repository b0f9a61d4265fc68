package vn.cchc.figures.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.security.Principal;
import javax.xml.ws.WebServiceContext;
import org.junit.jupiter.api.Test;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.Shelf;
import vn.cchc.model.Refusal;

/** A value that comes in by SOAP names the document it rests on, and is told with it. */
class FiguresEndpointTest {
    private final FiguresRoom room = FiguresRoom.onDerby();

    private FiguresEndpoint as(String name) {
        var endpoint = new FiguresEndpoint(room.figures, room.indicators, room.values);
        Principal person = () -> name;
        endpoint.call =
                (WebServiceContext)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {WebServiceContext.class},
                                (proxy, method, given) -> person);
        return endpoint;
    }

    private ObservationBean entered(EvidenceBean evidence) {
        return as("an").enterValue(
                        "ON_TIME_SHARE",
                        "province/2026/01",
                        "2026-Q3",
                        "95.5",
                        null,
                        null,
                        evidence);
    }

    @Test
    void a_value_rests_on_a_page_from_the_draft_to_the_public() {
        var draft = entered(new EvidenceBean(Shelf.DECISION, 1, 14));
        assertThat(draft.evidence.words()).isEqualTo(Shelf.DECISION + "/1/14");

        assertThat(as("an").submitValue(draft.id).evidence.words()).endsWith("/1/14");
        room.values.approve(draft.id, "lan");

        assertThat(as("doc").getFigures("ON_TIME_SHARE", "province/2026/01"))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.evidence.document).isEqualTo(Shelf.DECISION);
                            assertThat(told.evidence.version).isEqualTo(1);
                            assertThat(told.evidence.page).isEqualTo(14);
                        });
    }

    @Test
    void the_whole_document_is_evidence_too_and_none_is_none() {
        var whole = entered(new EvidenceBean(" " + Shelf.DECISION + " ", 1, null));
        assertThat(whole.evidence.page).isNull();
        assertThat(room.shelf.cited).hasSize(1);

        assertThat(entered(null).evidence).isNull();
        assertThat(room.shelf.cited).isEmpty();
    }

    @Test
    void what_the_archive_has_not_and_what_is_no_passage_is_refused_as_by_rest() {
        refused(new EvidenceBean(Shelf.DECISION, 2, null), "FIG-422");
        refused(new EvidenceBean(Shelf.DECISION, 1, 21), "FIG-422");
        refused(new EvidenceBean(Shelf.DECISION, null, null), "FIG-421");
        refused(new EvidenceBean(null, 1, null), "FIG-421");
        refused(new EvidenceBean(Shelf.DECISION, 1, -3), "FIG-421");
        refused(new EvidenceBean(), "FIG-421");
        assertThat(room.shelf.cited).isEmpty();
    }

    private void refused(EvidenceBean evidence, String code) {
        assertThatThrownBy(() -> entered(evidence))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(problem -> problem.code())
                                        .containsExactly(code));
    }
}
