package vn.cchc.archive.internal.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.Fingerprint;
import vn.cchc.persistence.Schema;

/**
 * Which contents are wanted. Content is claimed before it is put into the store, and removed only
 * when no version has it and nobody has claimed it for a while: so what is being sent is never
 * taken away below the sender, on whichever server.
 */
@Component(service = ContentClaims.class)
public final class ContentClaims {
    /** Longer than any sender takes from the claim to the end of the transaction. */
    static final Duration REST = Duration.ofHours(1);

    private final JpaTemplate jpa;
    private final InstantSource clock;

    @Activate
    public ContentClaims(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa, InstantSource.system());
    }

    private ContentClaims(JpaTemplate jpa, InstantSource clock) {
        this.jpa = jpa;
        this.clock = clock;
    }

    public static ContentClaims of(JpaTemplate jpa, InstantSource clock) {
        return new ContentClaims(jpa, clock);
    }

    /**
     * @return false when the content is being removed in this moment
     */
    public boolean claim(Fingerprint content, long size) {
        try {
            return claimed(content, size);
        } catch (RuntimeException e) {
            // Two who send the same for the first time: the second finds what the first wrote.
            return claimed(content, size);
        }
    }

    private boolean claimed(Fingerprint content, long size) {
        return jpa.txExpr(
                TransactionType.RequiresNew,
                em -> {
                    var row =
                            em.find(
                                    ContentEntity.class,
                                    content.sha256(),
                                    LockModeType.PESSIMISTIC_WRITE);
                    if (row == null) {
                        em.persist(new ContentEntity(content, size, clock.millis()));
                        return true;
                    }
                    row.claimed(clock.millis());
                    return !row.leaving();
                });
    }

    /** Contents that no version has and nobody has claimed for an hour, marked as leaving. */
    public List<Fingerprint> leave(int most) {
        return jpa.txExpr(
                TransactionType.RequiresNew,
                em -> {
                    List<ContentEntity> rows =
                            em.createQuery(
                                            "select c from ContentEntity c where c.claimedAt <"
                                                    + " :before and not exists (select v from"
                                                    + " VersionEntity v where v.sha256 = c.sha256"
                                                    + " and v.condition <> 'GONE')",
                                            ContentEntity.class)
                                    .setParameter(
                                            "before", clock.instant().minus(REST).toEpochMilli())
                                    .setMaxResults(most)
                                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                                    .getResultList();
                    rows.forEach(ContentEntity::leave);
                    return rows.stream().map(ContentEntity::content).toList();
                });
    }

    /** It is gone from the store; its text goes too. */
    public void left(Fingerprint content) {
        jpa.tx(
                TransactionType.RequiresNew,
                em -> {
                    var text = em.find(TextEntity.class, content.sha256());
                    if (text != null) {
                        em.remove(text);
                    }
                    var row = em.find(ContentEntity.class, content.sha256());
                    if (row != null) {
                        em.remove(row);
                    }
                });
    }
}
