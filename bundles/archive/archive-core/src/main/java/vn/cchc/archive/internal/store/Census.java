package vn.cchc.archive.internal.store;

import java.util.List;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.Version;
import vn.cchc.model.Fingerprint;
import vn.cchc.persistence.Schema;

/** Which contents the database speaks of, counted by the beginning of their hash. */
@Component(service = Census.class)
public final class Census {
    private final JpaTemplate jpa;

    @Activate
    public Census(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    public Census(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /** A version that has its content. */
    public record Holder(String document, Version version) {
        /** As people write it, for example {@code ab23cd45ef/2}. */
        public String path() {
            return document + "/" + version.number();
        }
    }

    /**
     * A row of {@code archive_content}.
     *
     * @param claimedAt in milliseconds
     */
    public record Row(Fingerprint content, long size, long claimedAt) {}

    /** Versions that are not gone, in the order of document and number. */
    public List<Holder> holders(String beginning) {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select v from VersionEntity v where v.sha256 like :hash"
                                                + " and v.condition <> 'GONE' order by v.documentId,"
                                                + " v.number",
                                        VersionEntity.class)
                                .setParameter("hash", beginning + "%")
                                .getResultList()
                                .stream()
                                .map(v -> new Holder(v.documentId(), v.version()))
                                .toList());
    }

    /** Versions a virus was found in, in the order of document and number. */
    public List<Holder> quarantined() {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select v from VersionEntity v where v.condition ="
                                                + " 'QUARANTINED' order by v.documentId, v.number",
                                        VersionEntity.class)
                                .getResultList()
                                .stream()
                                .map(v -> new Holder(v.documentId(), v.version()))
                                .toList());
    }

    public List<Row> rows(String beginning) {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select c from ContentEntity c where c.sha256 like :hash",
                                        ContentEntity.class)
                                .setParameter("hash", beginning + "%")
                                .getResultList()
                                .stream()
                                .map(c -> new Row(c.content(), c.size(), c.claimedAt()))
                                .toList());
    }

    /** Contents whose text is kept. */
    public List<Fingerprint> texts(String beginning) {
        return in(
                em ->
                        em
                                .createQuery(
                                        "select t.sha256 from TextEntity t where t.sha256 like"
                                                + " :hash",
                                        String.class)
                                .setParameter("hash", beginning + "%")
                                .getResultList()
                                .stream()
                                .map(Fingerprint::new)
                                .toList());
    }

    /** How many contents are kept or about to be. */
    public long contents() {
        return in(
                em ->
                        em.createQuery("select count(c) from ContentEntity c", Long.class)
                                .getSingleResult());
    }

    /** Removes the text of a content that no version has. */
    public void removeText(Fingerprint content) {
        jpa.tx(
                TransactionType.Required,
                em -> {
                    if (holders(content.sha256()).isEmpty()) {
                        remove(em, content);
                    }
                });
    }

    private static void remove(EntityManager em, Fingerprint content) {
        var text = em.find(TextEntity.class, content.sha256());
        if (text != null) {
            em.remove(text);
        }
    }

    private <T> T in(EmFunction<T> work) {
        return jpa.txExpr(TransactionType.Required, work);
    }
}
