package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.internal.search.MailNotice;
import vn.cchc.archive.internal.search.SavedSearch;
import vn.cchc.persistence.Schema;

/** Which news goes where by mail; it leaves with its search. */
@Component(service = MailNoticeStore.class)
public final class MailNoticeStore {
    private static final int AT_ONCE = 100;

    private final JpaTemplate jpa;

    @Activate
    public MailNoticeStore(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    public MailNoticeStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /** A search somebody wants to be told of. */
    public record Due(SavedSearch search, MailNotice notice) {}

    public void keep(MailNotice notice) {
        jpa.tx(TransactionType.Required, em -> em.merge(new MailNoticeEntity(notice)));
    }

    public void remove(String search) {
        jpa.tx(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(em.find(MailNoticeEntity.class, search))
                                .ifPresent(em::remove));
    }

    /** Those of a person, by search. */
    public Map<String, MailNotice> of(String person) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select n from MailNoticeEntity n, SavedSearchEntity s"
                                                + " where n.searchId = s.id and s.person = :person",
                                        MailNoticeEntity.class)
                                .setParameter("person", person)
                                .getResultList()
                                .stream()
                                .map(MailNoticeEntity::notice)
                                .collect(
                                        Collectors.toMap(MailNotice::search, Function.identity())));
    }

    /** Some that it is time for. */
    public List<Due> due(Instant now) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select n, s from MailNoticeEntity n, SavedSearchEntity s"
                                                + " where n.searchId = s.id and n.refused = 0"
                                                + " and n.dueAt <= :now order by n.dueAt",
                                        Object[].class)
                                .setParameter("now", now.toEpochMilli())
                                .setMaxResults(AT_ONCE)
                                .getResultList()
                                .stream()
                                .map(MailNoticeStore::due)
                                .toList());
    }

    private static Due due(Object[] row) {
        return new Due(((SavedSearchEntity) row[1]).search(), ((MailNoticeEntity) row[0]).notice());
    }

    /** False when another server was faster. */
    public boolean claim(MailNotice notice, Instant next) {
        return jpa.txExpr(
                        TransactionType.Required,
                        em ->
                                em.createQuery(
                                                "update MailNoticeEntity n set n.dueAt = :next"
                                                        + " where n.searchId = :search"
                                                        + " and n.dueAt = :due")
                                        .setParameter("next", next.toEpochMilli())
                                        .setParameter("search", notice.search())
                                        .setParameter("due", notice.due().toEpochMilli())
                                        .executeUpdate())
                == 1;
    }

    /** What was published until then is no news any more. */
    public void told(String search, Instant until, Instant next) {
        change(search, row -> row.told(until, next));
    }

    /** No letter is sent any more. */
    public void refused(String search) {
        change(search, MailNoticeEntity::refused);
    }

    private void change(String search, Consumer<MailNoticeEntity> change) {
        jpa.tx(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(em.find(MailNoticeEntity.class, search))
                                .ifPresent(change));
    }
}
