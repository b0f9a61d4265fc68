package vn.cchc.figures.internal.store;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.figures.HistoryEntry;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.Observation.Key;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;

/**
 * Keeps values and what was done to them. Each act is one conditional update on the revision that
 * was looked at, with its line of history and its entry of the trail in the same transaction.
 */
@Component(service = ObservationStore.class)
public final class ObservationStore {
    /** Name of the room in the change feed. */
    public static final String ROOM = "figures";

    private static final String ORDER =
            " order by o.indicator, o.unitKind, o.unitPeriod, o.unitCode, o.time, o.version";
    private static final String OF_KEY =
            " o.indicator = :indicator and o.unitKind = :kind and o.unitPeriod = :period"
                    + " and o.unitCode = :code";
    private static final String OF_TIME = " and o.time = :time";

    private final JpaTemplate jpa;
    private final ChangeFeed changes;
    private final Audit audit;

    @Activate
    public ObservationStore(
            @Reference(target = "(osgi.unit.name=figures)") JpaTemplate jpa,
            @Reference ChangeFeed changes,
            @Reference Audit audit,
            @Reference(target = "(cchc.schema.room=vn.cchc.figures-core)") Schema tables) {
        this(jpa, changes, audit);
    }

    public ObservationStore(JpaTemplate jpa, ChangeFeed changes, Audit audit) {
        this.jpa = jpa;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * All or nothing. Acts on values of one time period wait for each other until the end of the
     * transaction, so that what is looked at inside stays true.
     *
     * @param work is given the closed ones among the periods
     */
    public <R> R atOnce(Collection<TimePeriod> times, Function<Set<TimePeriod>, R> work) {
        var sorted = new TreeSet<>(times);
        sorted.forEach(this::known);
        return Transactions.run(
                FlowFault.MEANWHILE,
                () ->
                        jpa.txExpr(
                                TransactionType.Required,
                                em -> {
                                    var closed = new TreeSet<TimePeriod>();
                                    sorted.stream()
                                            .filter(time -> hold(em, time))
                                            .forEach(closed::add);
                                    return work.apply(closed);
                                }));
    }

    private static boolean hold(EntityManager em, TimePeriod time) {
        em.createQuery("update TimeEntity t set t.changes = t.changes + 1 where t.code = :code")
                .setParameter("code", time.code())
                .executeUpdate();
        return em.createQuery(
                                "select t.closed from TimeEntity t where t.code = :code",
                                Integer.class)
                        .setParameter("code", time.code())
                        .getSingleResult()
                == ObservationEntity.YES;
    }

    public Optional<Observation> find(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(em.find(ObservationEntity.class, id))
                                .map(ObservationEntity::observation));
    }

    /** By indicator, unit, time and version. */
    public List<Observation> list(ObservationQuery query) {
        var where = new StringBuilder(" where 1 = 1");
        query.indicator().ifPresent(i -> where.append(" and o.indicator = :indicator"));
        query.unit()
                .ifPresent(
                        u ->
                                where.append(
                                        " and o.unitKind = :kind and o.unitPeriod = :period"
                                                + " and o.unitCode = :code"));
        query.time().ifPresent(t -> where.append(OF_TIME));
        query.state().ifPresent(s -> where.append(" and o.state = :state"));
        return select(
                where.toString(),
                q -> {
                    query.indicator().ifPresent(i -> q.setParameter("indicator", i));
                    query.unit().ifPresent(u -> unit(q, u));
                    query.time().ifPresent(t -> q.setParameter("time", t.code()));
                    query.state().ifPresent(s -> q.setParameter("state", s.name()));
                });
    }

    /** The newest approved versions. */
    public List<Observation> published(Optional<String> indicator) {
        return select(
                " where o.newest = :yes"
                        + indicator.map(i -> " and o.indicator = :indicator").orElse(""),
                q -> {
                    q.setParameter("yes", ObservationEntity.YES);
                    indicator.ifPresent(i -> q.setParameter("indicator", i));
                });
    }

    /** The newest approved versions of one indicator and unit. */
    public List<Observation> published(String indicator, UnitRef unit) {
        return select(
                " where o.newest = :yes and" + OF_KEY,
                q ->
                        unit(
                                q.setParameter("yes", ObservationEntity.YES)
                                        .setParameter("indicator", indicator),
                                unit));
    }

    /** Every version, oldest first. */
    public List<Observation> versions(Key key) {
        return select(
                " where" + OF_KEY + OF_TIME,
                q -> {
                    unit(q.setParameter("indicator", key.indicator()), key.unit());
                    q.setParameter("time", key.time().code());
                });
    }

    public List<HistoryEntry> history(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select h from HistoryEntity h where h.observation = :id"
                                                + " order by h.revision",
                                        HistoryEntity.class)
                                .setParameter("id", id)
                                .getResultList()
                                .stream()
                                .map(HistoryEntity::entry)
                                .toList());
    }

    private interface Parameters {
        void set(TypedQuery<ObservationEntity> query);
    }

    private List<Observation> select(String where, Parameters parameters) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> {
                    var query =
                            em.createQuery(
                                    "select o from ObservationEntity o" + where + ORDER,
                                    ObservationEntity.class);
                    parameters.set(query);
                    return query.getResultList().stream()
                            .map(ObservationEntity::observation)
                            .toList();
                });
    }

    private static void unit(TypedQuery<ObservationEntity> query, UnitRef unit) {
        query.setParameter("kind", unit.kind().name())
                .setParameter("period", unit.period().code())
                .setParameter("code", unit.code());
    }

    /** A new version of a value; of two for the same version one is refused by the key. */
    public void add(Observation first, String act) {
        within(
                em -> {
                    em.persist(new ObservationEntity(first));
                    em.flush();
                    record(em, first, first.entered(), first.correctionReason(), act);
                });
    }

    /**
     * Puts a version into another state.
     *
     * @param after what it is afterwards, its revision one more than that which was looked at
     * @throws Refusal CONFLICT when it is no more as it was looked at
     */
    public void change(Observation after, Act act, Optional<String> reason, String name) {
        within(
                em -> {
                    if (after.state() == State.APPROVED) {
                        older(em, after.key());
                    }
                    looked(em, after).become(after);
                    em.flush();
                    record(em, after, act, reason, name);
                    if (after.state() == State.APPROVED) {
                        changes.advance(em.unwrap(Connection.class), ROOM);
                    }
                });
    }

    private static void older(EntityManager em, Key key) {
        em.createQuery(
                        "update ObservationEntity o set o.newest = :no where o.newest = :yes and"
                                + OF_KEY
                                + OF_TIME)
                .setParameter("no", ObservationEntity.NO)
                .setParameter("yes", ObservationEntity.YES)
                .setParameter("indicator", key.indicator())
                .setParameter("kind", key.unit().kind().name())
                .setParameter("period", key.unit().period().code())
                .setParameter("code", key.unit().code())
                .setParameter("time", key.time().code())
                .executeUpdate();
    }

    /** An approved version is never touched again, whatever its revision. */
    private static ObservationEntity looked(EntityManager em, Observation after) {
        var row = em.find(ObservationEntity.class, after.id());
        if (row == null || !row.isBefore(after)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, FlowFault.MEANWHILE.at(after.key().toString()));
        }
        return row;
    }

    private void record(
            EntityManager em, Observation after, Act act, Optional<String> reason, String name) {
        em.persist(new HistoryEntity(after, act, reason));
        em.flush();
        audit.record(
                act.who(),
                name,
                after.id() + " " + after.key(),
                "version %d: %s".formatted(after.version(), after.value().toPlainString()));
    }

    private interface Work {
        void in(EntityManager em);
    }

    private void within(Work work) {
        Transactions.run(
                FlowFault.MEANWHILE,
                () -> {
                    jpa.tx(TransactionType.Required, work::in);
                    return null;
                });
    }

    /** In a transaction of its own: who comes second finds the row. */
    private void known(TimePeriod time) {
        BooleanSupplier there =
                () ->
                        jpa.txExpr(
                                TransactionType.RequiresNew,
                                em -> em.find(TimeEntity.class, time.code()) != null);
        if (there.getAsBoolean()) {
            return;
        }
        try {
            jpa.tx(
                    TransactionType.RequiresNew,
                    em -> {
                        em.persist(new TimeEntity(time.code()));
                        em.flush();
                    });
        } catch (RuntimeException e) {
            if (!there.getAsBoolean()) {
                throw e;
            }
        }
    }

    public List<TimePeriod> closed() {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select t.code from TimeEntity t where t.closed = :yes",
                                        String.class)
                                .setParameter("yes", ObservationEntity.YES)
                                .getResultList()
                                .stream()
                                .map(TimePeriod::new)
                                .sorted()
                                .toList());
    }

    public void close(TimePeriod time, boolean closed, String who) {
        atOnce(
                List.of(time),
                before -> {
                    jpa.tx(
                            TransactionType.Required,
                            em ->
                                    em.createQuery(
                                                    "update TimeEntity t set t.closed = :closed"
                                                            + " where t.code = :code")
                                            .setParameter(
                                                    "closed",
                                                    closed
                                                            ? ObservationEntity.YES
                                                            : ObservationEntity.NO)
                                            .setParameter("code", time.code())
                                            .executeUpdate());
                    audit.record(who, closed ? "time.close" : "time.reopen", time.code(), "done");
                    return null;
                });
    }
}
