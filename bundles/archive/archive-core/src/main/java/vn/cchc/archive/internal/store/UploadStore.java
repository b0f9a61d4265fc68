package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.internal.uploads.Upload;
import vn.cchc.persistence.Schema;

/** Files that are being sent. */
@Component(service = UploadStore.class)
public final class UploadStore {
    private final JpaTemplate jpa;

    @Activate
    public UploadStore(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    public UploadStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    public void begin(Upload upload) {
        jpa.tx(TransactionType.Required, em -> em.persist(new UploadEntity(upload)));
    }

    public Optional<Upload> find(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(em.find(UploadEntity.class, id))
                                .map(UploadEntity::upload));
    }

    public void end(String id) {
        jpa.tx(
                TransactionType.Required,
                em -> Optional.ofNullable(em.find(UploadEntity.class, id)).ifPresent(em::remove));
    }

    /** Those that were begun before a time. */
    public List<Upload> begunBefore(Instant time) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select u from UploadEntity u where u.begunAt < :time",
                                        UploadEntity.class)
                                .setParameter("time", time.toEpochMilli())
                                .getResultList()
                                .stream()
                                .map(UploadEntity::upload)
                                .toList());
    }

    /** How many somebody has begun and not ended. */
    public long begunBy(String sender) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em.createQuery(
                                        "select count(u) from UploadEntity u where u.sender ="
                                                + " :sender",
                                        Long.class)
                                .setParameter("sender", sender)
                                .getSingleResult());
    }
}
