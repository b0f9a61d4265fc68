package vn.cchc.archive.internal.store;

import java.util.List;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.Citation;
import vn.cchc.persistence.Schema;

/** Which records rest on which versions. A version that is cited cannot be taken away below it. */
@Component(service = CitationStore.class)
public final class CitationStore {
    private final JpaTemplate jpa;

    @Activate
    public CitationStore(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    public CitationStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    public void keep(Citation citation) {
        jpa.tx(TransactionType.Required, em -> em.merge(new CitationEntity(citation)));
    }

    public Optional<Citation> find(String record, String document) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(
                                        em.find(
                                                CitationEntity.class,
                                                new CitationKey(record, document)))
                                .map(CitationEntity::citation));
    }

    public void remove(String record, String document) {
        jpa.tx(
                TransactionType.Required,
                em -> em.remove(em.find(CitationEntity.class, new CitationKey(record, document))));
    }

    /** In the order of the records. */
    public List<Citation> of(String document) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select c from CitationEntity c where c.documentId = :id"
                                                + " order by c.record",
                                        CitationEntity.class)
                                .setParameter("id", document)
                                .getResultList()
                                .stream()
                                .map(CitationEntity::citation)
                                .toList());
    }
}
