package vn.cchc.access.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.access.Audit;
import vn.cchc.testing.DatabaseFixture;

/** The trail has no gap, and an entry is one line. */
class JpaAuditTest {
    private static final Instant NOW = Instant.parse("2026-11-21T01:02:03.000004Z");

    private final DatabaseFixture database = DatabaseFixture.derby("access", "db/changelog.xml");
    private final Audit audit =
            new JpaAudit(database.jpa(), database.changes(), InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entries_come_back_newest_first() {
        audit.record("lan", "result.publish", "sipas/2024", "done");
        audit.record("binh", "person.add", "Đặng Văn Ổn", "staff");

        assertThat(audit.newest(10))
                .containsExactly(
                        new Audit.Entry(2, NOW, "binh", "person.add", "Đặng Văn Ổn", "staff"),
                        new Audit.Entry(1, NOW, "lan", "result.publish", "sipas/2024", "done"));
        assertThat(audit.newest(1)).extracting(Audit.Entry::number).containsExactly(2L);
    }

    @Test
    void an_entry_shares_the_fate_of_the_act_it_is_about() {
        assertThatThrownBy(
                        () ->
                                database.jpa()
                                        .tx(
                                                em -> {
                                                    audit.record("lan", "a", "b", "c");
                                                    throw new IllegalStateException("no");
                                                }))
                .isInstanceOf(IllegalStateException.class);
        audit.record("lan", "result.publish", "sipas/2024", "done");
        assertThat(audit.newest(10)).extracting(Audit.Entry::number).containsExactly(1L);
    }

    @Test
    void many_at_once_leave_no_gap() throws Exception {
        Callable<Boolean> act =
                () -> {
                    audit.record("lan", "act", "subject", "done");
                    return true;
                };
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var one : threads.invokeAll(IntStream.range(0, 80).mapToObj(i -> act).toList())) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        List<Long> numbers = audit.newest(100).stream().map(Audit.Entry::number).toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 80).map(n -> 81 - n).boxed().toList());
    }

    @Test
    void nobody_writes_a_second_line_into_an_entry_and_what_is_long_is_cut() {
        audit.record("lan", "act", "first\r\nsecond\u2028third\u001b[31m", "x".repeat(5000));
        Audit.Entry entry = audit.newest(1).get(0);
        assertThat(entry.subject()).isEqualTo("first second third [31m");
        assertThat(entry.outcome()).hasSize(400).endsWith("…");
    }

    @Test
    void times_in_the_table_sort_as_text() throws SQLException {
        audit.record("lan", "act", "subject", "done");
        try (var connection = database.dataSource().getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select entry_time from access_audit")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("2026-11-21T01:02:03.000004Z");
        }
    }
}
