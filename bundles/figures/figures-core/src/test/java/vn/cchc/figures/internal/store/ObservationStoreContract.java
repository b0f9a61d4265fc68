package vn.cchc.figures.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.catalogue.IndicatorCells;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

/** What every database must do with values, also when many people come at once. */
abstract class ObservationStoreContract {
    private static final int MANY = 6;
    private static final Entry ENTRY =
            Entry.of("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.50");

    private FiguresRoom room;

    abstract DatabaseFixture database();

    @BeforeEach
    void open() {
        room = FiguresRoom.on(database(), FiguresRoom.PEOPLE);
    }

    @Test
    void a_value_comes_back_to_the_last_digit_and_with_its_decimals() {
        var draft = room.values.enter(ENTRY, "an");

        assertThat(room.store.find(draft.id())).hasValue(draft);
        assertThat(draft.value().toPlainString()).isEqualTo("95.50");
        room.values.submit(draft.id(), "an");
        var approved = room.values.approve(draft.id(), "lan");
        assertThat(room.store.find(draft.id())).hasValue(approved);
        assertThat(approved.revision()).isEqualTo(3);
    }

    @Test
    void of_many_who_enter_the_same_first_value_one_draft_is_there() throws Exception {
        var outcomes = atOnce(i -> room.values.enter(ENTRY, "an").id());

        var drafts = room.store.list(ObservationQuery.ALL);
        assertThat(drafts).hasSize(1);
        assertThat(outcomes).contains(drafts.get(0).id());
        assertThat(room.store.history(drafts.get(0).id())).hasSize(drafts.get(0).revision());
    }

    @Test
    void of_many_who_judge_the_same_value_one_does() throws Exception {
        var draft = room.values.enter(ENTRY, "an");
        room.values.submit(draft.id(), "an");

        var outcomes =
                atOnce(
                        i ->
                                i % 2 == 0
                                        ? room.values.approve(draft.id(), "lan").state().word()
                                        : room.values
                                                .reject(draft.id(), "sai", "minh")
                                                .state()
                                                .word());

        assertThat(outcomes).filteredOn(o -> !o.startsWith("CONFLICT")).hasSize(1);
        assertThat(room.store.history(draft.id())).hasSize(3);
    }

    @Test
    void of_many_corrections_at_once_one_is_the_next_version() throws Exception {
        room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.5");

        atOnce(i -> room.values.enter(correction("9" + i), "an").id());

        assertThat(room.store.list(ObservationQuery.ALL))
                .extracting(Observation::version, Observation::state)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, State.APPROVED),
                        org.assertj.core.api.Assertions.tuple(2, State.DRAFT));
    }

    private static Entry correction(String value) {
        return new Entry(
                "ON_TIME_SHARE",
                "province/2026/01",
                "2026-Q3",
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.of("nhầm"));
    }

    @Test
    void there_is_one_newest_version_whatever_happens_at_once() throws Exception {
        room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.5");
        atOnce(
                i -> {
                    var draft = room.values.enter(correction("9" + i), "an");
                    room.values.submit(draft.id(), "an");
                    return room.values.approve(draft.id(), "lan").id();
                });

        assertThat(room.figures.published()).hasSize(1);
        var newest = room.figures.published().get(0);
        assertThat(room.store.versions(newest.key()))
                .filteredOn(o -> o.state() == State.APPROVED)
                .last()
                .isEqualTo(newest);
    }

    @Test
    void a_period_that_is_closed_takes_no_value_that_comes_at_the_same_time() throws Exception {
        var time = new TimePeriod("2026-Q3");
        var outcomes =
                atOnce(
                        i -> {
                            if (i == 0) {
                                room.values.close(time, "lan");
                                return "closed";
                            }
                            return room.values.enter(ENTRY, "an").id();
                        });

        assertThat(outcomes).contains("closed");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.values.enter(ENTRY, "an"))
                .withMessageContaining("FIG-309");
    }

    @Test
    void of_two_who_define_the_next_version_one_does() throws Exception {
        var outcomes =
                atOnce(
                        i -> {
                            var cells =
                                    IndicatorCells.of(
                                            room.indicators
                                                    .find("DOCUMENTS_REVIEWED")
                                                    .orElseThrow());
                            cells.put("name_en", "Name " + i);
                            cells.put("valid_from", "2026-01-0" + (i + 1));
                            return "v" + room.indicators.keep(cells, "lan").version();
                        });

        var versions = room.indicators.versions("DOCUMENTS_REVIEWED");
        assertThat(versions).extracting(v -> v.version()).doesNotHaveDuplicates();
        assertThat(outcomes).contains("v2");
    }

    @Test
    void a_file_whose_last_step_fails_leaves_nothing() {
        room.values.submit(
                room.values
                        .enter(Entry.of("ONLINE_SHARE", "province/2026/01", "2026-Q3", "5"), "an")
                        .id(),
                "an");
        long before = room.audit.lines().size();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                room.values.importFile(
                                        "v.csv",
                                        FiguresRoom.bytes(
                                                "indicator,agency,time,value\n"
                                                        + "ON_TIME_SHARE,province/2026/01,2026-Q3,95\n"
                                                        + "ONLINE_SHARE,province/2026/01,2026-Q3,6\n"),
                                        "an"))
                .withMessageContaining("FIG-408");

        assertThat(room.store.list(ObservationQuery.ALL)).hasSize(1);
        assertThat(room.audit.lines()).hasSize((int) before);
    }

    @Test
    void an_approval_counts_the_revision_up_and_a_draft_does_not() {
        String before = room.figures.revision();
        var draft = room.values.enter(ENTRY, "an");
        room.values.submit(draft.id(), "an");
        assertThat(room.figures.revision()).isEqualTo(before);

        room.values.approve(draft.id(), "lan");

        assertThat(room.figures.revision()).isNotEqualTo(before);
    }

    private interface Attempt {
        String run(int i) throws Exception;
    }

    /** What came of each attempt: its answer, or the kind of refusal. */
    private static List<String> atOnce(Attempt attempt) throws Exception {
        var start = new CyclicBarrier(MANY);
        var tries = new ArrayList<Callable<String>>();
        for (int i = 0; i < MANY; i++) {
            int number = i;
            tries.add(
                    () -> {
                        start.await();
                        try {
                            return attempt.run(number);
                        } catch (Refusal refusal) {
                            return refusal.kind() + " " + refusal.getMessage();
                        }
                    });
        }
        var threads = Executors.newFixedThreadPool(MANY);
        var outcomes = new ArrayList<String>();
        for (var one : threads.invokeAll(tries)) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }
}
