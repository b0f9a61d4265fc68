package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.aries.jpa.template.TransactionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database of the fixture must do. */
abstract class DatabaseContract {
    private static final Note NOTE = new Note("1", "Đắk Lắk", new BigDecimal("83.9400"));

    private DatabaseFixture database;

    abstract DatabaseFixture open();

    @BeforeEach
    void openDatabase() {
        database = open();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void what_was_stored_comes_back() {
        database.jpa().tx(em -> em.persist(NOTE));
        Note found = database.jpa().txExpr(em -> em.find(Note.class, "1"));
        assertThat(found.body()).isEqualTo("Đắk Lắk");
        assertThat(found.points()).isEqualByComparingTo("83.94");
    }

    @Test
    void an_exception_takes_everything_back_the_revision_too() {
        assertThatThrownBy(
                        () ->
                                database.jpa()
                                        .tx(
                                                em -> {
                                                    em.persist(NOTE);
                                                    advance(em.unwrap(Connection.class));
                                                    throw new IllegalArgumentException("no");
                                                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count()).isZero();
        assertThat(database.changes().revision("trial")).isZero();
    }

    @Test
    void the_revision_is_counted_in_the_transaction_of_the_change() {
        database.jpa()
                .tx(
                        em -> {
                            em.persist(NOTE);
                            advance(em.unwrap(Connection.class));
                        });
        assertThat(count()).isEqualTo(1);
        assertThat(database.changes().revision("trial")).isEqualTo(1);
    }

    @Test
    void a_nested_call_joins_and_a_new_one_stands_alone() {
        assertThatThrownBy(
                        () ->
                                database.jpa()
                                        .tx(
                                                outer -> {
                                                    database.jpa().tx(em -> em.persist(NOTE));
                                                    alone(new Note("2", "stays", BigDecimal.ONE));
                                                    throw new IllegalArgumentException("no");
                                                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(database.jpa().<Note>txExpr(em -> em.find(Note.class, "1"))).isNull();
        assertThat(database.jpa().<Note>txExpr(em -> em.find(Note.class, "2"))).isNotNull();
    }

    @Test
    void many_at_once_get_numbers_without_gap_even_the_very_first_time() throws Exception {
        int people = 8;
        int changes = 10;
        var gate = new CyclicBarrier(people);
        Callable<List<Long>> person =
                () -> {
                    var numbers = new ArrayList<Long>();
                    gate.await();
                    for (int i = 0; i < changes; i++) {
                        numbers.add(
                                database.jpa().txExpr(em -> advance(em.unwrap(Connection.class))));
                    }
                    return numbers;
                };
        assertThat(together(people, person))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, people * changes).boxed().toList());
    }

    @Test
    void two_fixtures_do_not_see_each_other() {
        database.jpa().tx(em -> em.persist(NOTE));
        try (DatabaseFixture other = open()) {
            assertThat(other.jpa().<Note>txExpr(em -> em.find(Note.class, "1"))).isNull();
        }
    }

    private long advance(Connection transaction) {
        return database.changes().advance(transaction, "trial");
    }

    private void alone(Note note) {
        database.jpa().tx(TransactionType.RequiresNew, em -> em.persist(note));
    }

    private long count() {
        return database.jpa()
                .txExpr(
                        em ->
                                em.createQuery("select count(n) from Note n", Long.class)
                                        .getSingleResult());
    }

    private static List<Long> together(int people, Callable<List<Long>> person) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var running = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < people; i++) {
                running.add(threads.submit(person));
            }
            var all = new ArrayList<Long>();
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
