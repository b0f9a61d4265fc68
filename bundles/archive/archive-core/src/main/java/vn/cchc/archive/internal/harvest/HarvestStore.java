package vn.cchc.archive.internal.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.persistence.Schema;

/**
 * When documents that are or were public changed last. The order is that of the changes: who
 * changes while a list is given out comes again at its end and is never missed.
 */
@Component(service = HarvestStore.class)
public final class HarvestStore {
    private static final String EVER_PUBLIC =
            " from ChangeEntity c, DocumentEntity d where c.documentId = d.id"
                    + " and d.publishedAt is not null";

    private final JpaTemplate jpa;

    @Activate
    public HarvestStore(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    private HarvestStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    static HarvestStore of(JpaTemplate jpa) {
        return new HarvestStore(jpa);
    }

    /** A document and its last change. */
    record Stamp(String document, long revision, Instant at) {}

    /** The next of a list, in the order of their last change. */
    List<Stamp> stamps(Selection selection, int most) throws OaiFault {
        var since = selection.since();
        var before = selection.before();
        var agency = HarvestSets.agency(selection.set());
        var field = HarvestSets.field(selection.set());
        if (!selection.set().isEmpty() && agency.isEmpty() && field.isEmpty()) {
            return List.of();
        }
        var text = new StringBuilder("select d.id, max(c.revision), max(c.changedAt)");
        text.append(EVER_PUBLIC);
        agency.ifPresent(a -> text.append(" and d.agency = :agency"));
        field.ifPresent(f -> text.append(" and concat(' ', concat(d.fields, ' ')) like :field"));
        text.append(" group by d.id having max(c.revision) > :after");
        since.ifPresent(s -> text.append(" and max(c.changedAt) >= :since"));
        before.ifPresent(b -> text.append(" and max(c.changedAt) < :before"));
        text.append(" order by max(c.revision)");
        return in(
                em -> {
                    var query = em.createQuery(text.toString(), Object[].class);
                    query.setParameter("after", selection.after());
                    agency.ifPresent(a -> query.setParameter("agency", a.path()));
                    field.ifPresent(f -> query.setParameter("field", "% " + f.word() + " %"));
                    since.ifPresent(s -> query.setParameter("since", s.toEpochMilli()));
                    before.ifPresent(b -> query.setParameter("before", b.toEpochMilli()));
                    return stamps(query.setMaxResults(most));
                });
    }

    Optional<Stamp> stamp(String document) {
        return in(
                        em ->
                                stamps(
                                        em.createQuery(
                                                        "select d.id, max(c.revision),"
                                                                + " max(c.changedAt)"
                                                                + EVER_PUBLIC
                                                                + " and d.id = :id group by d.id",
                                                        Object[].class)
                                                .setParameter("id", document)))
                .stream()
                .findFirst();
    }

    private static List<Stamp> stamps(TypedQuery<Object[]> query) {
        var stamps = new ArrayList<Stamp>();
        for (Object[] row : query.getResultList()) {
            stamps.add(
                    new Stamp(
                            (String) row[0],
                            ((Number) row[1]).longValue(),
                            Instant.ofEpochMilli(((Number) row[2]).longValue())));
        }
        return stamps;
    }

    /** Nothing changed before it. */
    Optional<Instant> earliest() {
        Number first =
                in(
                        em ->
                                em.createQuery(
                                                "select min(c.changedAt) from ChangeEntity c",
                                                Number.class)
                                        .getSingleResult());
        return Optional.ofNullable(first).map(millis -> Instant.ofEpochMilli(millis.longValue()));
    }

    /** Agencies that have published, in the order of their paths. */
    List<String> agencies() {
        return in(
                em ->
                        em.createQuery(
                                        "select distinct d.agency from DocumentEntity d where"
                                                + " d.publishedAt is not null order by d.agency",
                                        String.class)
                                .getResultList());
    }

    private <T> T in(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }
}
