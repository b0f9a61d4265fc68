package vn.cchc.scoring.internal.store;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.persistence.Schema;
import vn.cchc.scoring.internal.analysis.Analyses;

/** Keeps analyses in the database; a row is written once. */
@Component(service = Analyses.class)
public final class AnalysisStore implements Analyses {
    private static final Logger LOG = LoggerFactory.getLogger(AnalysisStore.class);

    private final JpaTemplate jpa;

    @Activate
    public AnalysisStore(
            @Reference(target = "(osgi.unit.name=scoring)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.scoring-core)") Schema tables) {
        this(jpa);
    }

    public AnalysisStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    @Override
    public Set<Key> kept() {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select a.key from AnalysisEntity a", AnalysisKey.class)
                                .getResultList()
                                .stream()
                                .map(AnalysisKey::key)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<byte[]> find(Key key) {
        var row =
                jpa.txExpr(
                        TransactionType.Required,
                        em -> em.find(AnalysisEntity.class, new AnalysisKey(key)));
        if (row != null && !row.unchanged()) {
            LOG.warn("{} of result {} was changed in the database", key.kind(), key.result());
            return Optional.empty();
        }
        return Optional.ofNullable(row).map(AnalysisEntity::content);
    }

    /** Two servers on one database work out the same, so the first one may win. */
    @Override
    public void keep(Key key, byte[] content) {
        try {
            jpa.tx(TransactionType.Required, em -> em.persist(new AnalysisEntity(key, content)));
        } catch (RuntimeException e) {
            if (!kept().contains(key)) {
                throw e;
            }
        }
    }
}
