package vn.cchc.archive.internal.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.archive.internal.search.SavedSearch;

/** Row of {@code archive_saved_search}. */
@Entity
@Table(name = "archive_saved_search")
public class SavedSearchEntity {
    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "person", updatable = false)
    private String person;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "query", updatable = false)
    private String query;

    @Column(name = "seen_at")
    private long seenAt;

    protected SavedSearchEntity() {}

    SavedSearchEntity(SavedSearch search) {
        id = search.id();
        person = search.person();
        name = search.name();
        query = search.query();
        seenAt = search.seenAt().toEpochMilli();
    }

    String person() {
        return person;
    }

    void seen(Instant at) {
        seenAt = at.toEpochMilli();
    }

    SavedSearch search() {
        return new SavedSearch(id, person, name, query, Instant.ofEpochMilli(seenAt));
    }
}
