package vn.cchc.scoring.internal.store;

import java.util.List;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.persistence.Schema;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.internal.faults.SheetsFault;

/**
 * Keeps score sheets as the bytes that were imported. There is one write: a sheet goes in whole.
 * Bytes that somebody changed behind its back are refused when they are read.
 */
@Component(service = SheetStore.class)
public final class SheetStore {
    private static final String SHEETS =
            "select s.id, s.index, s.year, s.editionSha256, s.file, s.rows, s.contentSha256,"
                    + " s.illustrative, s.importedAt, s.importedBy from SheetEntity s";

    private final JpaTemplate jpa;

    @Activate
    public SheetStore(
            @Reference(target = "(osgi.unit.name=scoring)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.scoring-core)") Schema tables) {
        this(jpa);
    }

    public SheetStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /** Newest first. */
    public List<ImportedSheet> all() {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        SHEETS + " order by s.importedAt desc, s.id",
                                        Object[].class)
                                .getResultList()
                                .stream()
                                .map(SheetEntity::sheet)
                                .toList());
    }

    public Optional<ImportedSheet> find(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(SHEETS + " where s.id = :id", Object[].class)
                                .setParameter("id", id)
                                .getResultList()
                                .stream()
                                .map(SheetEntity::sheet)
                                .findFirst());
    }

    public void keep(ImportedSheet sheet, byte[] csv) {
        jpa.tx(TransactionType.Required, em -> em.persist(new SheetEntity(sheet, csv)));
    }

    /**
     * @throws Refusal UNAVAILABLE when the bytes are not those that were imported
     */
    public Optional<byte[]> content(String id) {
        return find(id).map(this::unchanged);
    }

    private byte[] unchanged(ImportedSheet sheet) {
        byte[] content =
                jpa.txExpr(
                        TransactionType.Required,
                        em -> em.find(SheetEntity.class, sheet.id()).content());
        if (!Fingerprint.of(content).equals(sheet.content())) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, SheetsFault.CHANGED.at(sheet.id()));
        }
        return content;
    }
}
