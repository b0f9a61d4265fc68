package vn.cchc.archive.internal.store;

import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.Fingerprint;
import vn.cchc.persistence.Schema;

/**
 * The text of contents, page by page. It belongs to the bytes, so versions with the same share it.
 */
@Component(service = TextStore.class)
public final class TextStore {
    private final JpaTemplate jpa;

    @Activate
    public TextStore(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    public TextStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /** Empty when none was taken. */
    public List<String> pages(Fingerprint content) {
        byte[] packed =
                jpa.txExpr(
                        TransactionType.Required,
                        em -> {
                            var row = em.find(TextEntity.class, content.sha256());
                            return row == null ? null : row.pages();
                        });
        return packed == null ? List.of() : PackedPages.unpack(packed);
    }

    public void keep(Fingerprint content, List<String> pages) {
        byte[] packed = PackedPages.pack(pages);
        jpa.tx(
                TransactionType.Required,
                em -> {
                    var row = em.find(TextEntity.class, content.sha256());
                    if (row == null) {
                        row = new TextEntity(content);
                        row.pages(packed);
                        em.persist(row);
                    } else {
                        row.pages(packed);
                    }
                });
    }
}
