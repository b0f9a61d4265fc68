package vn.cchc.figures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.figures.Entry;
import vn.cchc.figures.HistoryEntry;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.TimePeriod;
import vn.cchc.model.Refusal;

/** A value from its agency to the public, and what stands in its way. */
class WayToThePublicTest {
    private static final Entry FIRST =
            Entry.of("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.5");

    private final FiguresRoom room = FiguresRoom.onDerby();

    @Test
    void a_value_is_entered_submitted_and_approved_by_somebody_else() {
        var draft = room.values.enter(FIRST, "an");
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(room.figures.published()).isEmpty();

        room.values.submit(draft.id(), "an");
        var approved = room.values.approve(draft.id(), "lan");

        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(room.figures.published("ON_TIME_SHARE")).containsExactly(approved);
        assertThat(approved.value()).isEqualTo("95.5");
        assertThat(room.values.history(draft.id(), "an"))
                .extracting(HistoryEntry::state)
                .containsExactly(State.DRAFT, State.SUBMITTED, State.APPROVED);
        assertThat(room.audit.lines())
                .filteredOn(line -> line.contains(draft.id()))
                .extracting(line -> line.split(" \\| ")[1])
                .containsExactly("figure.enter", "figure.submit", "figure.approve");
    }

    @Test
    void nobody_judges_own_work() {
        var draft = room.values.enter(FIRST, "hai");
        room.values.submit(draft.id(), "hai");

        refused(() -> room.values.approve(draft.id(), "hai"), "FIG-405");
        refused(() -> room.values.reject(draft.id(), "sai", "hai"), "FIG-405");
        assertThat(room.values.approve(draft.id(), "minh").newest()).isTrue();
    }

    @Test
    void who_entered_may_not_approve_what_a_colleague_submitted() {
        var draft = room.values.enter(FIRST, "hai");
        room.values.submit(draft.id(), "an");

        refused(() -> room.values.approve(draft.id(), "hai"), "FIG-405");
    }

    @Test
    void what_is_rejected_goes_back_with_a_reason_and_comes_again() {
        var draft = room.values.enter(FIRST, "an");
        room.values.submit(draft.id(), "an");
        refused(() -> room.values.reject(draft.id(), " ", "lan"), "FIG-409");

        var rejected = room.values.reject(draft.id(), "Chưa gồm hồ sơ cấp xã", "lan");

        assertThat(rejected.rejectionReason()).hasValue("Chưa gồm hồ sơ cấp xã");
        var again =
                room.values.enter(
                        Entry.of("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "94"), "an");
        assertThat(again.id()).isEqualTo(draft.id());
        assertThat(again.state()).isEqualTo(State.DRAFT);
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void a_correction_is_a_new_version_with_a_reason_and_the_old_one_stays() {
        var first = room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.5");
        refused(() -> room.values.enter(FIRST, "an"), "FIG-410");

        var second =
                room.approved(
                        new Entry(
                                "ON_TIME_SHARE",
                                "province/2026/01",
                                "2026-Q3",
                                "94.25",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Đếm trùng một xã")));

        assertThat(second.version()).isEqualTo(2);
        assertThat(room.figures.published()).containsExactly(second);
        var old = room.values.find(first.id(), Optional.empty()).orElseThrow();
        assertThat(old.value()).isEqualTo("95.5");
        assertThat(old.newest()).isFalse();
        var point = room.figures.series("ON_TIME_SHARE", FiguresRoom.HA_NOI).last().orElseThrow();
        assertThat(point.correction())
                .hasValueSatisfying(c -> assertThat(c.reason()).isEqualTo("Đếm trùng một xã"));
    }

    @Test
    void a_closed_period_takes_no_first_value_but_a_correction() {
        room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q2", "95.5");
        room.values.close(new TimePeriod("2026-Q2"), "lan");
        refused(() -> room.values.close(new TimePeriod("2026-Q3"), "minh"), "FIG-412");

        refused(
                () ->
                        room.values.enter(
                                Entry.of("ONLINE_SHARE", "province/2026/01", "2026-Q2", "60"),
                                "an"),
                "FIG-309");
        var correction =
                new Entry(
                        "ON_TIME_SHARE",
                        "province/2026/01",
                        "2026-Q2",
                        "95",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("nhầm"));
        assertThat(room.approved(correction).version()).isEqualTo(2);

        room.values.reopen(new TimePeriod("2026-Q2"), "lan");
        assertThat(room.values.closed()).isEmpty();
    }

    @Test
    void a_total_is_the_sum_of_its_parts_when_it_is_submitted() {
        var total =
                room.values.enter(
                        Entry.of("APPLICATIONS_SETTLED", "province/2026/01", "2026-Q3", "100"),
                        "an");
        refused(() -> room.values.submit(total.id(), "an"), "FIG-317");
        room.approved("APPLICATIONS_SETTLED_ON_TIME", "province/2026/01", "2026-Q3", "90");
        room.approved("APPLICATIONS_SETTLED_LATE", "province/2026/01", "2026-Q3", "9");
        refused(() -> room.values.submit(total.id(), "an"), "FIG-318");

        room.values.enter(
                Entry.of("APPLICATIONS_SETTLED", "province/2026/01", "2026-Q3", "99"), "an");
        room.values.submit(total.id(), "an");
        assertThat(room.values.approve(total.id(), "lan").newest()).isTrue();
    }

    @Test
    void a_jump_against_the_last_period_is_entered_with_a_reason_only() {
        room.approved("APPLICATIONS_RECEIVED", "province/2026/01", "2026-Q2", "1000");

        refused(() -> room.values.enter(received("2001"), "an"), "FIG-316");
        refused(
                () ->
                        room.values.importFile(
                                "v.csv",
                                FiguresRoom.bytes(
                                        "indicator,agency,time,value\n"
                                                + "APPLICATIONS_RECEIVED,province/2026/01,2026-Q3,2001\n"),
                                "an"),
                "FIG-316");
        assertThat(drafts()).isEmpty();
        assertThat(room.values.enter(received("2000"), "an").jumpReason()).isEmpty();

        var confirmed = room.values.enter(receivedAfterTheMerger(), "an");
        room.values.submit(confirmed.id(), "an");
        var approved = room.values.approve(confirmed.id(), "lan");

        assertThat(approved.jumpReason()).hasValue("Sáp nhập");
        assertThat(room.figures.published("APPLICATIONS_RECEIVED")).contains(approved);
    }

    @Test
    void what_became_a_jump_since_it_was_entered_is_not_submitted_without_a_reason() {
        var draft = room.values.enter(received("2001"), "an");
        room.approved("APPLICATIONS_RECEIVED", "province/2026/01", "2026-Q2", "1000");

        refused(() -> room.values.submit(draft.id(), "an"), Refusal.Kind.INVALID, "FIG-316");

        room.values.enter(receivedAfterTheMerger(), "an");
        assertThat(room.values.submit(draft.id(), "an").state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void what_became_a_jump_while_it_waited_is_not_approved_without_a_reason() {
        var waiting = room.values.enter(received("2001"), "an");
        room.values.submit(waiting.id(), "an");
        room.approved("APPLICATIONS_RECEIVED", "province/2026/01", "2026-Q2", "1000");

        refused(() -> room.values.approve(waiting.id(), "lan"), Refusal.Kind.CONFLICT, "FIG-316");
        assertThat(room.figures.published())
                .extracting(o -> o.key().time().code())
                .containsExactly("2026-Q2");

        room.values.reject(waiting.id(), "Cần nêu lý do tăng đột biến", "lan");
        room.values.enter(receivedAfterTheMerger(), "an");
        room.values.submit(waiting.id(), "an");
        assertThat(room.values.approve(waiting.id(), "lan").newest()).isTrue();
    }

    private List<Observation> drafts() {
        return room.values.list(ObservationQuery.ALL, Optional.of("an")).stream()
                .filter(o -> o.state() == State.DRAFT)
                .toList();
    }

    private static Entry received(String value) {
        return Entry.of("APPLICATIONS_RECEIVED", "province/2026/01", "2026-Q3", value);
    }

    private static Entry receivedAfterTheMerger() {
        return new Entry(
                "APPLICATIONS_RECEIVED",
                "province/2026/01",
                "2026-Q3",
                "2001",
                Optional.empty(),
                Optional.of("Sáp nhập"),
                Optional.empty());
    }

    @Test
    void all_rows_of_a_file_come_in_or_none() {
        String head = "indicator,agency,time,value\n";
        String good = "ON_TIME_SHARE,province/2026/01,2026-Q3,95\n";

        refused(
                () ->
                        room.values.importFile(
                                "v.csv",
                                FiguresRoom.bytes(
                                        head
                                                + good
                                                + "ON_TIME_SHARE,province/2026/01,2026-Q2,101\n"),
                                "an"),
                "FIG-314");
        assertThat(room.values.list(ObservationQuery.ALL, Optional.of("an"))).isEmpty();
        refused(
                () ->
                        room.values.importFile(
                                "v.csv",
                                FiguresRoom.bytes(
                                        head
                                                + good
                                                + "ON_TIME_SHARE,province/2026/08,2026-Q3,95\n"),
                                "an"),
                "FIG-403");
        assertThat(room.values.list(ObservationQuery.ALL, Optional.of("an"))).isEmpty();

        assertThat(room.values.importFile("v.csv", FiguresRoom.bytes(head + good), "an"))
                .hasSize(1);
    }

    @Test
    void a_waiting_value_is_not_changed_under_the_eyes_of_who_judges_it() {
        var draft = room.values.enter(FIRST, "an");
        room.values.submit(draft.id(), "an");

        refused(() -> room.values.enter(FIRST, "an"), "FIG-408");
        refused(() -> room.values.submit(draft.id(), "an"), "FIG-406");
    }

    private static void refused(Runnable act, Refusal.Kind kind, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .withMessageContaining(code)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static void refused(Runnable act, String code) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessageContaining(code);
    }
}
