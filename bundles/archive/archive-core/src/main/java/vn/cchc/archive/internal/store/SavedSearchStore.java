package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.internal.search.SavedSearch;
import vn.cchc.persistence.Schema;

/** Searches people have saved; nobody sees those of another. */
@Component(service = SavedSearchStore.class)
public final class SavedSearchStore {
    private final JpaTemplate jpa;

    @Activate
    public SavedSearchStore(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.archive-core)") Schema tables) {
        this(jpa);
    }

    public SavedSearchStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    public void keep(SavedSearch search) {
        jpa.tx(TransactionType.Required, em -> em.persist(new SavedSearchEntity(search)));
    }

    /** By name. */
    public List<SavedSearch> of(String person) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select s from SavedSearchEntity s where s.person ="
                                                + " :person order by s.name, s.id",
                                        SavedSearchEntity.class)
                                .setParameter("person", person)
                                .getResultList()
                                .stream()
                                .map(SavedSearchEntity::search)
                                .toList());
    }

    /**
     * The search as it was before the person looked now; empty when there is none of this person.
     */
    public Optional<SavedSearch> look(String id, String person, Instant now) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(em.find(SavedSearchEntity.class, id))
                                .filter(row -> row.person().equals(person))
                                .map(
                                        row -> {
                                            var before = row.search();
                                            row.seen(now);
                                            return before;
                                        }));
    }

    /** False when there is none of this person. */
    public boolean remove(String id, String person) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> {
                    var row = em.find(SavedSearchEntity.class, id);
                    if (row == null || !row.person().equals(person)) {
                        return false;
                    }
                    em.remove(row);
                    return true;
                });
    }
}
