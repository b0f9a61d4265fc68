package vn.cchc.scoring.internal.store;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.Refusal;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.internal.computation.CanonicalFigures;
import vn.cchc.scoring.internal.faults.ResultFault;

/**
 * Keeps results in the database. There are two writes: a draft goes in whole, and a draft becomes
 * published. Nothing else is ever changed and nothing is taken away; figures that somebody changed
 * behind its back are refused when they are read.
 */
@Component(service = ResultStore.class)
public final class ResultStore {
    /** Name of the room in the change feed. */
    public static final String ROOM = "scoring";

    private static final int RESULTS_REMEMBERED = 8;

    private final JpaTemplate jpa;
    private final ChangeFeed changes;

    /** Results as read, by id: but for the publication they never change. */
    private final Map<String, Result> remembered =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Result> eldest) {
                            return size() > RESULTS_REMEMBERED;
                        }
                    });

    @Activate
    public ResultStore(
            @Reference(target = "(osgi.unit.name=scoring)") JpaTemplate jpa,
            @Reference ChangeFeed changes,
            @Reference(target = "(cchc.schema.room=vn.cchc.scoring-core)") Schema tables) {
        this(jpa, changes);
    }

    public ResultStore(JpaTemplate jpa, ChangeFeed changes) {
        this.jpa = jpa;
        this.changes = changes;
    }

    /** Newest first. */
    public List<ResultSummary> all() {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select r from ResultEntity r order by r.computedAt desc, r.id",
                                        ResultEntity.class)
                                .getResultList()
                                .stream()
                                .map(ResultEntity::summary)
                                .toList());
    }

    public Optional<ResultSummary> summary(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(em.find(ResultEntity.class, id))
                                .map(ResultEntity::summary));
    }

    /**
     * @throws Refusal when the figures in the database are not those that were computed
     */
    public Optional<Result> find(String id) {
        return summary(id)
                .map(
                        summary -> {
                            var kept = remembered.computeIfAbsent(id, this::readUnchanged);
                            return new Result(
                                    summary,
                                    kept.criteria(),
                                    kept.bands(),
                                    kept.figures(),
                                    kept.precision());
                        });
    }

    /** Keeps a draft: all of it or nothing. */
    public void keep(Result result) {
        jpa.tx(
                TransactionType.Required,
                em -> {
                    em.persist(new ResultEntity(result));
                    em.flush();
                    persistParts(em, result);
                    changes.advance(em.unwrap(Connection.class), ROOM);
                });
    }

    /**
     * Makes a draft published, once: of two who try at the same time one gets false.
     *
     * @return false when it was published already or is not there
     */
    public boolean publish(String id, Instant at, String who) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> {
                    int rows =
                            em.createQuery(
                                            "update ResultEntity r set r.publishedAt = :at,"
                                                    + " r.publishedBy = :who"
                                                    + " where r.id = :id and r.publishedAt is null")
                                    .setParameter("at", at.toEpochMilli())
                                    .setParameter("who", who)
                                    .setParameter("id", id)
                                    .executeUpdate();
                    if (rows == 1) {
                        changes.advance(em.unwrap(Connection.class), ROOM);
                    }
                    return rows == 1;
                });
    }

    private static void persistParts(EntityManager em, Result result) {
        String id = result.summary().id();
        for (int place = 0; place < result.criteria().size(); place++) {
            em.persist(new NodeEntity(new Place(id, place), result.criteria().get(place)));
        }
        for (int place = 0; place < result.figures().size(); place++) {
            em.persist(new FigureEntity(new Place(id, place), result.figures().get(place)));
        }
    }

    private Result readUnchanged(String id) {
        var result = read(id);
        if (!CanonicalFigures.fingerprint(result).equals(result.summary().content())) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, ResultFault.CHANGED.at(id));
        }
        return result;
    }

    private Result read(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> {
                    var result = em.find(ResultEntity.class, id);
                    var summary = result.summary();
                    var nodes = new ArrayList<Node>();
                    rows(em, NodeEntity.class, id).forEach(row -> nodes.add(row.node()));
                    var figures = new ArrayList<Figure>();
                    rows(em, FigureEntity.class, id)
                            .forEach(
                                    row ->
                                            figures.add(
                                                    row.figure(
                                                            summary.registry(),
                                                            result.digits(),
                                                            result.bands())));
                    return new Result(summary, nodes, result.bands(), figures, result.precision());
                });
    }

    private static <T> List<T> rows(EntityManager em, Class<T> type, String id) {
        return em.createQuery(
                        "select r from "
                                + type.getSimpleName()
                                + " r where r.place.resultId = :id order by r.place.place",
                        type)
                .setParameter("id", id)
                .getResultList();
    }
}
