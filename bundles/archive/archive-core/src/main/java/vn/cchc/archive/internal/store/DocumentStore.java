package vn.cchc.archive.internal.store;

import java.sql.Connection;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.archive.Change;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;

/**
 * Documents in the database. Whoever changes one holds its row until the end of the transaction, so
 * two changes of the same document never see the same state; each change has its number in the feed
 * of the room and its line in the audit trail.
 */
@Component(service = DocumentStore.class)
public final class DocumentStore {
    public static final String FEED = "archive";

    private final JpaTemplate jpa;
    private final ChangeFeed changes;
    private final Audit audit;
    private final InstantSource clock;

    @Activate
    public DocumentStore(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference ChangeFeed changes,
            @Reference Audit audit,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this.jpa = jpa;
        this.changes = changes;
        this.audit = audit;
        clock = InstantSource.system();
    }

    private DocumentStore(JpaTemplate jpa, ChangeFeed changes, Audit audit) {
        this.jpa = jpa;
        this.changes = changes;
        this.audit = audit;
        clock = InstantSource.system();
    }

    public static DocumentStore of(JpaTemplate jpa, ChangeFeed changes, Audit audit) {
        return new DocumentStore(jpa, changes, audit);
    }

    public Optional<Document> find(String id) {
        return in(em -> documents(em, List.of(id)).stream().findFirst());
    }

    /** In the order of the ids; those that are not there are left out. */
    public List<Document> find(Collection<String> ids) {
        return in(em -> documents(em, List.copyOf(ids)));
    }

    /** Ids after one, in their order, to walk through all documents. */
    public List<String> idsAfter(String id, int most) {
        return in(
                em ->
                        em.createQuery(
                                        "select d.id from DocumentEntity d where d.id > :id"
                                                + " order by d.id",
                                        String.class)
                                .setParameter("id", id)
                                .setMaxResults(most)
                                .getResultList());
    }

    /** How many documents are in a state, and how much they hold that is still there. */
    public record Counted(String state, long documents, long versions, long megabytes) {}

    /** By state, as far as there are any. */
    public List<Counted> counts() {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select d.state, count(distinct d.id), count(v), sum(v.size)"
                                                + " from DocumentEntity d, VersionEntity v where"
                                                + " v.documentId = d.id group by d.state order by"
                                                + " d.state",
                                        Object[].class)
                                .getResultList()
                                .stream()
                                .map(DocumentStore::counted)
                                .toList());
    }

    private static Counted counted(Object[] row) {
        return new Counted(
                String.valueOf(row[0]).toLowerCase(Locale.ROOT),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue() >> 20);
    }

    /** Versions nobody has looked into yet. */
    public long unread() {
        return in(
                em ->
                        em.createQuery(
                                        "select count(v) from VersionEntity v where v.condition ="
                                                + " 'WAITING'",
                                        Number.class)
                                .getSingleResult()
                                .longValue());
    }

    /** How many documents there are, in whatever state. */
    public long count() {
        return in(
                em ->
                        em.createQuery("select count(d) from DocumentEntity d", Number.class)
                                .getSingleResult()
                                .longValue());
    }

    /** Ids of documents whose number this is, however it is written. */
    public List<String> withNumber(String number) {
        return in(
                em ->
                        em.createQuery(
                                        "select d.id from DocumentEntity d where d.numberKey = :key"
                                                + " order by d.id",
                                        String.class)
                                .setParameter("key", NumberKey.of(number))
                                .getResultList());
    }

    /** Ids of documents that say something of the document with this number. */
    public List<String> speakingOf(String number) {
        return in(
                em ->
                        em.createQuery(
                                        "select distinct r.documentId from RelationEntity r"
                                                + " where r.numberKey = :key order by r.documentId",
                                        String.class)
                                .setParameter("key", NumberKey.of(number))
                                .getResultList());
    }

    /** The document and version that were made by a submission. */
    public Optional<Document> bySubmission(String submission) {
        return in(
                        em ->
                                em.createQuery(
                                                "select v.documentId from VersionEntity v"
                                                        + " where v.submission = :submission",
                                                String.class)
                                        .setParameter("submission", submission)
                                        .getResultList())
                .stream()
                .findFirst()
                .flatMap(this::find);
    }

    /** Versions nobody has looked into yet, oldest first, each as its document and number. */
    public List<Waiting> waiting(int most) {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select v from VersionEntity v where v.condition ="
                                                + " 'WAITING' order by v.uploadedAt, v.documentId,"
                                                + " v.number",
                                        VersionEntity.class)
                                .setMaxResults(most)
                                .getResultList()
                                .stream()
                                .map(v -> new Waiting(v.documentId(), v.version()))
                                .toList());
    }

    /** A version that waits for being read. */
    public record Waiting(String document, Version version) {}

    /** Bytes of all versions of an agency that are still there. */
    public long bytesOf(String agency) {
        // The databases count in different kinds of numbers.
        Number bytes =
                in(
                        em ->
                                em.createQuery(
                                                "select coalesce(sum(v.size), 0) from VersionEntity"
                                                        + " v, DocumentEntity d where v.documentId"
                                                        + " = d.id and d.agency = :agency and"
                                                        + " v.condition <> 'GONE'",
                                                Number.class)
                                        .setParameter("agency", agency)
                                        .getSingleResult());
        return bytes.longValue();
    }

    /**
     * @param submission {@code null} when it was sent without a key
     */
    public Document create(Document document, Deed deed, String submission) {
        return in(
                em -> {
                    em.persist(new DocumentEntity(document));
                    // Before what refers to it.
                    em.flush();
                    write(em, null, document, submission);
                    advance(em, document.id(), deed);
                    return document;
                });
    }

    /**
     * Changes a document.
     *
     * @param change says what it becomes; a Refusal leaves it as it is
     * @return empty when there is none
     */
    public Optional<Document> change(String id, Deed deed, UnaryOperator<Document> change) {
        return change(id, deed, null, change);
    }

    /** The same with a new version that came with a key. */
    public Optional<Document> change(
            String id, Deed deed, String submission, UnaryOperator<Document> change) {
        return in(
                em -> {
                    var row = em.find(DocumentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
                    if (row == null) {
                        return Optional.empty();
                    }
                    Document before = documents(em, List.of(id)).get(0);
                    Document after = change.apply(before);
                    row.write(after);
                    write(em, before, after, submission);
                    advance(em, id, deed);
                    return Optional.of(after);
                });
    }

    /**
     * Does something beside a document that must not change meanwhile; its line of the trail goes
     * with it, and the feed has nothing to tell.
     *
     * @return empty when there is no such document
     */
    public <T> Optional<T> holding(String id, Deed deed, Function<Document, T> work) {
        return in(
                em -> {
                    var row = em.find(DocumentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
                    if (row == null) {
                        return Optional.empty();
                    }
                    T done = work.apply(documents(em, List.of(id)).get(0));
                    audit.record(deed.who(), "document." + deed.act(), id, deed.note());
                    return Optional.of(done);
                });
    }

    public List<Change> changes(long after, int most) {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select c from ChangeEntity c where c.revision > :after"
                                                + " order by c.revision",
                                        ChangeEntity.class)
                                .setParameter("after", after)
                                .setMaxResults(most)
                                .getResultList()
                                .stream()
                                .map(ChangeEntity::change)
                                .toList());
    }

    public long revision() {
        return changes.revision(FEED);
    }

    private void advance(EntityManager em, String document, Deed deed) {
        em.flush();
        audit.record(deed.who(), "document." + deed.act(), document, deed.note());
        long revision = changes.advance(em.unwrap(Connection.class), FEED);
        em.persist(new ChangeEntity(new Change(revision, document, deed.act(), clock.instant())));
    }

    private static void write(
            EntityManager em, Document before, Document after, String submission) {
        int known = before == null ? 0 : before.versions().size();
        for (var version : after.versions()) {
            if (version.number() > known) {
                em.persist(new VersionEntity(after.id(), version, submission));
            } else if (!version.equals(before.versions().get(version.number() - 1))) {
                em.find(VersionEntity.class, new VersionKey(after.id(), version.number()))
                        .looked(version);
            }
        }
        relations(
                em,
                before == null ? Description.EMPTY : before.description(),
                after.id(),
                after.description());
        proposed(em, before == null ? Optional.empty() : before.proposed(), after);
    }

    private static void proposed(
            EntityManager em, Optional<Document.Proposed> before, Document after) {
        if (before.equals(after.proposed())) {
            return;
        }
        after.proposed()
                .ifPresentOrElse(
                        says -> em.merge(new ProposedEntity(after.id(), says)),
                        () -> em.remove(em.find(ProposedEntity.class, after.id())));
    }

    private static void relations(
            EntityManager em, Description before, String id, Description after) {
        if (before.relations().equals(after.relations())) {
            return;
        }
        em.createQuery("delete from RelationEntity r where r.documentId = :id")
                .setParameter("id", id)
                .executeUpdate();
        int place = 0;
        for (Relation relation : after.relations()) {
            em.persist(new RelationEntity(id, place++, relation, NumberKey.of(relation.number())));
        }
    }

    private static List<Document> documents(EntityManager em, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<Version>> versions =
                rows(em, "VersionEntity r", "r.documentId, r.number", ids, VersionEntity.class)
                        .collect(
                                Collectors.groupingBy(
                                        VersionEntity::documentId,
                                        Collectors.mapping(
                                                VersionEntity::version, Collectors.toList())));
        Map<String, List<Relation>> relations =
                rows(em, "RelationEntity r", "r.documentId, r.place", ids, RelationEntity.class)
                        .collect(
                                Collectors.groupingBy(
                                        RelationEntity::documentId,
                                        Collectors.mapping(
                                                RelationEntity::relation, Collectors.toList())));
        Map<String, Document.Proposed> proposed =
                rows(em, "ProposedEntity r", "r.documentId", ids, ProposedEntity.class)
                        .collect(
                                Collectors.toMap(
                                        ProposedEntity::documentId, ProposedEntity::proposed));
        Map<String, Document> found =
                em
                        .createQuery(
                                "select d from DocumentEntity d where d.id in :ids",
                                DocumentEntity.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .map(
                                row ->
                                        row.document(
                                                versions.getOrDefault(row.id(), List.of()),
                                                relations.getOrDefault(row.id(), List.of()),
                                                Optional.ofNullable(proposed.get(row.id()))))
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static <T> java.util.stream.Stream<T> rows(
            EntityManager em, String from, String order, List<String> ids, Class<T> type) {
        return em
                .createQuery(
                        "select r from " + from + " where r.documentId in :ids order by " + order,
                        type)
                .setParameter("ids", ids)
                .getResultList()
                .stream();
    }

    private <T> T in(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }
}
