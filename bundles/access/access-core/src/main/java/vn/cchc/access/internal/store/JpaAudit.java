package vn.cchc.access.internal.store;

import java.sql.Connection;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;

/**
 * Keeps the trail in the database. Its numbers are the revisions of the feed {@code access.audit},
 * taken in the same transaction under a row lock, so a missing number means a missing row.
 */
@Component
public final class JpaAudit implements Audit {
    private static final String FEED = "access.audit";

    private final JpaTemplate jpa;
    private final ChangeFeed changes;
    private final InstantSource clock;

    @Activate
    public JpaAudit(
            @Reference(target = "(osgi.unit.name=access)") JpaTemplate jpa,
            @Reference ChangeFeed changes,
            @Reference(target = "(cchc.schema.room=vn.cchc.access-core)") Schema schema) {
        this(jpa, changes, InstantSource.system());
    }

    JpaAudit(JpaTemplate jpa, ChangeFeed changes, InstantSource clock) {
        this.jpa = jpa;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void record(String who, String act, String subject, String outcome) {
        jpa.tx(
                em -> {
                    long number = changes.advance(em.unwrap(Connection.class), FEED);
                    em.persist(
                            new AuditRecord(
                                    new Entry(
                                            number,
                                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                                            line(who, 100),
                                            line(act, 60),
                                            line(subject, 400),
                                            line(outcome, 400))));
                });
    }

    @Override
    public List<Entry> newest(int count) {
        return jpa.txExpr(
                em ->
                        em
                                .createQuery(
                                        "select a from AuditRecord a order by a.number desc",
                                        AuditRecord.class)
                                .setMaxResults(count)
                                .getResultList()
                                .stream()
                                .map(AuditRecord::entry)
                                .toList());
    }

    /** An entry is one line, whatever it was given; what is too long ends in three dots. */
    private static String line(String text, int longest) {
        String clean =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                        .strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }
}
