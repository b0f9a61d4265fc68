package vn.cchc.survey.internal.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.apache.aries.jpa.template.JpaTemplate;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.survey.AnswerFile;
import vn.cchc.survey.AnswerSet;

/** Keeps answer sets and their forms in the relational database, through JPA and JDBC. */
public final class JpaAnswerStore {
    private static final String ROOM = "survey";

    /** Class of SQL states: a constraint; the only one that forms can break is their number. */
    private static final String CONSTRAINT = "23";

    /** Class of SQL states: the transaction lost against another, for example in a deadlock. */
    private static final String LOST = "40";

    private final JpaTemplate jpa;
    private final ChangeFeed changes;
    private final Clock clock;

    public JpaAnswerStore(JpaTemplate jpa, ChangeFeed changes, Clock clock) {
        this.jpa = jpa;
        this.changes = changes;
        this.clock = clock;
    }

    /** Newest first. */
    public List<AnswerSet> all() {
        return select("select s from AnswerSetRow s order by s.createdAt desc, s.id");
    }

    public Optional<AnswerSet> find(String id) {
        return jpa.txExpr(em -> Optional.ofNullable(em.find(AnswerSetRow.class, id)))
                .map(AnswerSetRow::toAnswerSet);
    }

    /** Released sets, the newest release first. */
    public List<AnswerSet> released() {
        return select(
                "select s from AnswerSetRow s where s.state = 'RELEASED'"
                        + " order by s.releasedAt desc, s.id");
    }

    private List<AnswerSet> select(String query) {
        return jpa.txExpr(
                em ->
                        em.createQuery(query, AnswerSetRow.class)
                                .getResultStream()
                                .map(AnswerSetRow::toAnswerSet)
                                .toList());
    }

    /** The number of the last change of any set. */
    public long revision() {
        return changes.revision(ROOM);
    }

    /** Numbers of the forms in a set. */
    public Set<String> formNumbers(String set) {
        return jpa.txExpr(em -> sql(() -> new FormRows(connection(em), set).numbers()));
    }

    /**
     * Stores all forms or none.
     *
     * @param set an open set, or empty for a new one
     * @param lines encoded forms
     * @param stored told now and then how many are in
     */
    public AnswerSet add(
            Optional<String> set, NewForms forms, BufferedReader lines, IntConsumer stored) {
        return guarded(
                () ->
                        jpa.txExpr(
                                em -> {
                                    AnswerSetRow row =
                                            set.map(id -> open(em, id, forms))
                                                    .orElseGet(() -> create(em, forms));
                                    int count = insert(em, row, forms, lines, stored);
                                    row.grow(count);
                                    changes.advance(connection(em), ROOM);
                                    em.flush();
                                    return row.toAnswerSet();
                                }));
    }

    private AnswerSetRow create(EntityManager em, NewForms forms) {
        var row = new AnswerSetRow(forms, UUID.randomUUID().toString(), clock.instant());
        em.persist(row);
        em.flush();
        return row;
    }

    /** The set when forms of this edition may be added to it. */
    private static AnswerSetRow open(EntityManager em, String id, NewForms forms) {
        AnswerSetRow row = existing(em, id);
        SetRules.mayTake(row.toAnswerSet(), forms.edition(), forms.editionFingerprint());
        if (forms.illustrative()) {
            row.markIllustrative();
        }
        return row;
    }

    private static AnswerSetRow existing(EntityManager em, String id) {
        AnswerSetRow row = em.find(AnswerSetRow.class, id);
        if (row == null) {
            throw SetRules.unknown(id);
        }
        return row;
    }

    private static int insert(
            EntityManager em,
            AnswerSetRow row,
            NewForms forms,
            BufferedReader lines,
            IntConsumer stored) {
        var rows = new FormRows(connection(em), row.toAnswerSet().id());
        return sql(() -> rows.insert(lines, forms.columns().size(), forms.numberColumn(), stored));
    }

    /**
     * Freezes a set.
     *
     * @param keep writes the file and answers its fingerprint once it is safe; called at most once
     * @return the released set; the same as before when it was released already
     */
    public AnswerSet release(String id, String who, Function<AnswerFile, Fingerprint> keep) {
        return guarded(
                () ->
                        jpa.txExpr(
                                em -> {
                                    AnswerSetRow row = existing(em, id);
                                    if (row.open()) {
                                        Fingerprint file = keep.apply(frozen(em, row));
                                        row.release(file, who, clock.instant());
                                        changes.advance(connection(em), ROOM);
                                        em.flush();
                                    }
                                    return row.toAnswerSet();
                                }));
    }

    private static AnswerFile frozen(EntityManager em, AnswerSetRow row) {
        AnswerSet set = row.toAnswerSet();
        var columns = new FrozenColumns(row.columns(), row.numberColumn());
        sql(
                () -> {
                    new FormRows(connection(em), set.id()).read(columns::add);
                    return null;
                });
        return new AnswerFile(
                new AnswerFile.Header(
                        set.edition(),
                        set.editionFingerprint(),
                        set.instrument(),
                        set.illustrative()),
                columns.table());
    }

    private static Connection connection(EntityManager em) {
        return em.unwrap(Connection.class);
    }

    private static <R> R guarded(Supplier<R> work) {
        try {
            return work.get();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof OptimisticLockException || state(t).startsWith(LOST)) {
                    throw SetRules.changedMeanwhile();
                }
                if (state(t).startsWith(CONSTRAINT)) {
                    throw SetRules.numberTwice();
                }
            }
            throw e;
        }
    }

    private static String state(Throwable t) {
        return t instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
    }

    @FunctionalInterface
    private interface Sql<R> {
        R run() throws SQLException, IOException;
    }

    private static <R> R sql(Sql<R> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
