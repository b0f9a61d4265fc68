package vn.cchc.archive.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
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
 * taken away below the sender, on whichever server. It is removed while its row is held: who claims
 * it in that moment waits, and then puts it again.
 */
@Component(service = ContentClaims.class)
public final class ContentClaims {
    /** Longer than any sender takes from the claim to the end of the transaction. */
    public static final Duration REST = Duration.ofHours(1);

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

    /** Takes content away from where it is kept. */
    @FunctionalInterface
    public interface Removal {
        void remove(Fingerprint content) throws IOException;
    }

    /** For an hour from now on the content is not removed. */
    public void claim(Fingerprint content, long size) {
        try {
            claimed(content, size);
        } catch (RuntimeException e) {
            // Two who send the same for the first time: the second finds what the first wrote.
            claimed(content, size);
        }
    }

    private void claimed(Fingerprint content, long size) {
        jpa.tx(
                TransactionType.RequiresNew,
                em -> {
                    var row = locked(em, content);
                    if (row == null) {
                        em.persist(new ContentEntity(content, size, clock.millis()));
                    } else {
                        row.claimed(clock.millis());
                    }
                });
    }

    private static ContentEntity locked(EntityManager em, Fingerprint content) {
        return em.find(ContentEntity.class, content.sha256(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Contents that no version has and nobody has claimed for an hour, in the order of the hash.
     *
     * @param after only what comes after this hash; empty for the beginning
     */
    public List<Fingerprint> unwanted(String after, int most) {
        return jpa.txExpr(
                TransactionType.RequiresNew,
                em ->
                        em
                                .createQuery(
                                        "select c.sha256 from ContentEntity c where c.sha256 >"
                                                + " :after and c.claimedAt < :before and not exists"
                                                + " (select v.number from VersionEntity v where"
                                                + " v.sha256 = c.sha256 and v.condition <> 'GONE')"
                                                + " order by c.sha256",
                                        String.class)
                                .setParameter("after", after)
                                .setParameter("before", restedBefore())
                                .setMaxResults(most)
                                .getResultList()
                                .stream()
                                .map(Fingerprint::new)
                                .toList());
    }

    /**
     * Removes content and its text, unless it is wanted again by now.
     *
     * @return whether it was removed
     * @throws UncheckedIOException when it could not be removed; it is tried again the next time
     */
    public boolean remove(Fingerprint content, Removal removal) {
        return jpa.txExpr(
                TransactionType.RequiresNew,
                em -> {
                    var row = locked(em, content);
                    if (row == null || row.claimedAt() >= restedBefore() || wanted(em, content)) {
                        return false;
                    }
                    // First the content: whoever is killed after it finds the row and does it
                    // again.
                    removed(content, removal);
                    Optional.ofNullable(em.find(TextEntity.class, content.sha256()))
                            .ifPresent(em::remove);
                    em.remove(row);
                    return true;
                });
    }

    private static void removed(Fingerprint content, Removal removal) {
        try {
            removal.remove(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wanted(EntityManager em, Fingerprint content) {
        return em.createQuery(
                                "select count(v) from VersionEntity v where v.sha256 = :content and"
                                        + " v.condition <> 'GONE'",
                                Long.class)
                        .setParameter("content", content.sha256())
                        .getSingleResult()
                > 0;
    }

    private long restedBefore() {
        return clock.instant().minus(REST).toEpochMilli();
    }
}
