package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.persistence.Schema;

/** Questions about many documents at once that are, or were, public. */
@Component(service = OpenDocuments.class)
public final class OpenDocuments {
    /** Databases take only so many values in one query. */
    private static final int AT_ONCE = 500;

    private final JpaTemplate jpa;

    @Activate
    public OpenDocuments(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    public OpenDocuments(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /**
     * The last revision at which a document changed that is not a draft any more; 0 for none.
     *
     * @param after only changes after this one are looked at
     */
    public long lastChange(long after) {
        Number last =
                in(
                        em ->
                                em.createQuery(
                                                "select max(c.revision) from ChangeEntity c,"
                                                        + " DocumentEntity d where c.documentId ="
                                                        + " d.id and d.state <> 'DRAFT' and"
                                                        + " c.revision > :after",
                                                Number.class)
                                        .setParameter("after", after)
                                        .getSingleResult());
        return last == null ? 0 : last.longValue();
    }

    /** When documents were withdrawn, the last time, by their ids. */
    public Map<String, Instant> withdrawals() {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select c.documentId, max(c.changedAt) from ChangeEntity c"
                                                + " where c.act = 'withdrawn' group by"
                                                + " c.documentId",
                                        Object[].class)
                                .getResultList()
                                .stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> (String) row[0],
                                                row ->
                                                        Instant.ofEpochMilli(
                                                                ((Number) row[1]).longValue()))));
    }

    /** Public documents that have one of these numbers, however they are written. */
    public List<NumberedDocument> withNumbers(Collection<String> numbers) {
        List<String> keys =
                numbers.stream().map(NumberKey::of).filter(k -> !k.isEmpty()).distinct().toList();
        var found = new ArrayList<NumberedDocument>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(withKeys(keys.subList(from, Math.min(keys.size(), from + AT_ONCE))));
        }
        return found;
    }

    private List<NumberedDocument> withKeys(List<String> keys) {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select d from DocumentEntity d where d.state = 'PUBLIC'"
                                                + " and d.numberKey in :keys order by d.id",
                                        DocumentEntity.class)
                                .setParameter("keys", keys)
                                .getResultList()
                                .stream()
                                .map(DocumentEntity::numbered)
                                .toList());
    }

    private <T> T in(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }
}
