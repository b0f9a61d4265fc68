package vn.cchc.figures.internal.store;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.internal.faults.CatalogueFault;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;

/**
 * Keeps versions of indicators. There is one write: new versions go in, all or none; the key of
 * code and version lets one of two people who change the same do it.
 */
@Component(service = IndicatorStore.class)
public final class IndicatorStore {
    private final JpaTemplate jpa;
    private final ChangeFeed changes;
    private final Audit audit;

    @Activate
    public IndicatorStore(
            @Reference(target = "(osgi.unit.name=figures)") JpaTemplate jpa,
            @Reference ChangeFeed changes,
            @Reference Audit audit,
            @Reference(target = "(cchc.schema.room=vn.cchc.figures-core)") Schema tables) {
        this(jpa, changes, audit);
    }

    public IndicatorStore(JpaTemplate jpa, ChangeFeed changes, Audit audit) {
        this.jpa = jpa;
        this.changes = changes;
        this.audit = audit;
    }

    /** By code and version. */
    public List<Indicator> all() {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select i from IndicatorEntity i order by i.code, i.version",
                                        IndicatorEntity.class)
                                .getResultList()
                                .stream()
                                .map(IndicatorEntity::indicator)
                                .toList());
    }

    public void keep(List<Indicator> versions, Instant at, String who) {
        if (versions.isEmpty()) {
            return;
        }
        Transactions.run(
                CatalogueFault.CHANGED_MEANWHILE,
                () ->
                        jpa.txExpr(
                                TransactionType.Required,
                                em -> {
                                    for (var version : versions) {
                                        em.persist(new IndicatorEntity(version, at, who));
                                        audit.record(
                                                who,
                                                "indicator.define",
                                                version.code(),
                                                "version " + version.version());
                                    }
                                    em.flush();
                                    changes.advance(
                                            em.unwrap(Connection.class), ObservationStore.ROOM);
                                    return null;
                                }));
    }
}
