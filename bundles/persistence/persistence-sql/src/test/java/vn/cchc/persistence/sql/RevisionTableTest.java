package vn.cchc.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers without gap and without doubles, whoever asks at once. */
class RevisionTableTest {
    private final InMemoryDerby derby = new InMemoryDerby();
    private final RevisionTable revisions = new RevisionTable(derby.source);

    @BeforeEach
    void migrate() throws Exception {
        new Migration(derby.source)
                .run("revisions", Migration.REVISIONS, Migration.class.getClassLoader());
    }

    @AfterEach
    void drop() {
        derby.close();
    }

    @Test
    void a_room_without_changes_is_at_zero() {
        assertThat(revisions.revision("survey")).isZero();
    }

    @Test
    void a_number_that_was_rolled_back_is_given_again() throws Exception {
        try (Connection transaction = begin()) {
            assertThat(revisions.advance(transaction, "survey")).isEqualTo(1);
            assertThat(revisions.advance(transaction, "survey")).isEqualTo(2);
            transaction.rollback();
            assertThat(revisions.advance(transaction, "survey")).isEqualTo(1);
            transaction.commit();
        }
        assertThat(revisions.revision("survey")).isEqualTo(1);
    }

    @Test
    void rooms_count_for_themselves_and_do_not_wait_for_each_other() throws Exception {
        try (Connection first = begin();
                Connection second = begin()) {
            revisions.advance(first, "survey");
            first.commit();
            revisions.advance(second, "scoring");
            second.commit();

            revisions.advance(first, "survey");
            assertThat(revisions.advance(second, "scoring")).isEqualTo(2);
            second.commit();
            first.commit();
        }
    }

    @Test
    void many_at_once_get_different_numbers_without_gap_even_the_very_first_time()
            throws Exception {
        int people = 8;
        int changes = 25;
        var gate = new CyclicBarrier(people);
        Callable<List<Long>> person =
                () -> {
                    var numbers = new ArrayList<Long>();
                    gate.await();
                    try (Connection transaction = begin()) {
                        for (int i = 0; i < changes; i++) {
                            numbers.add(revisions.advance(transaction, "survey"));
                            transaction.commit();
                        }
                    }
                    return numbers;
                };
        assertThat(together(people, person))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, people * changes).boxed().toList());
    }

    @Test
    void a_room_needs_a_name() throws Exception {
        try (Connection transaction = begin()) {
            assertThatThrownBy(() -> revisions.advance(transaction, "-"))
                    .isInstanceOf(IllegalArgumentException.class);
            transaction.rollback();
        }
    }

    private Connection begin() throws Exception {
        Connection connection = derby.source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static List<Long> together(int people, Callable<List<Long>> person) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var all = new ArrayList<Long>();
            var running = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < people; i++) {
                running.add(threads.submit(person));
            }
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
