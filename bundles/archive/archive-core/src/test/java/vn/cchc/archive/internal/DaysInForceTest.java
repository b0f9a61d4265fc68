package vn.cchc.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ArchiveRoom.LAN;
import static vn.cchc.archive.internal.ArchiveRoom.MINH;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.archive.internal.search.Searches;
import vn.cchc.archive.internal.search.Searches.Asked;
import vn.cchc.archive.search.SearchResult.Hit;
import vn.cchc.testing.DatabaseFixture;

/** A document is in force on its days, whenever it was indexed. */
class DaysInForceTest {
    @TempDir Path folder;
    private DatabaseFixture database;
    private ArchiveRoom room;
    private DocumentIndex index;

    @BeforeEach
    void open() throws IOException {
        database = DatabaseFixture.derby("archive", "db/changelog.xml");
        room = new ArchiveRoom(database, folder);
        index = DocumentIndex.of(folder.resolve("index"), room.documents, room.texts);
    }

    @AfterEach
    void close() throws InterruptedException {
        index.stop();
        database.close();
    }

    private String published(String issued, Optional<String> inForce, Optional<String> expires)
            throws IOException {
        String id = room.submit(issued + inForce + expires, LAN).id();
        room.archive.describe(id, says(issued, inForce, expires), LAN);
        return room.archive.publish(id, MINH).id();
    }

    private static Description says(
            String issued, Optional<String> inForce, Optional<String> expires) {
        return new Description(
                "Kế hoạch",
                "",
                "plan",
                "",
                "",
                Optional.of(LocalDate.parse(issued)),
                inForce.map(LocalDate::parse),
                expires.map(LocalDate::parse),
                Set.of(),
                Set.of(),
                List.of());
    }

    /** What is found as in force by who asks at a moment. */
    private List<String> inForce(String moment) {
        var none = List.<String>of();
        var asked = new Asked("", none, none, none, none, List.of("true"), "", 1, 50);
        var searches = new Searches(InstantSource.fixed(Instant.parse(moment)));
        return index.search(searches.query(asked, Optional.empty())).hits().stream()
                .map(Hit::id)
                .toList();
    }

    @Test
    void it_begins_on_its_day_and_is_over_on_the_day_it_expires() throws IOException {
        String id = published("2026-01-05", Optional.of("2026-02-01"), Optional.of("2026-12-31"));
        index.look();

        assertThat(inForce("2026-01-31T12:00:00Z")).isEmpty();
        assertThat(inForce("2026-02-01T12:00:00Z")).containsExactly(id);
        assertThat(inForce("2026-12-30T12:00:00Z")).containsExactly(id);
        assertThat(inForce("2026-12-31T12:00:00Z")).isEmpty();
    }

    @Test
    void without_a_day_of_its_own_it_begins_when_it_was_issued_and_does_not_end()
            throws IOException {
        String id = published("2026-01-05", Optional.empty(), Optional.empty());
        index.look();

        assertThat(inForce("2026-01-04T12:00:00Z")).isEmpty();
        assertThat(inForce("2126-01-05T12:00:00Z")).containsExactly(id);
    }

    @Test
    void days_begin_at_midnight_in_vietnam() throws IOException {
        String id = published("2026-01-05", Optional.empty(), Optional.empty());
        index.look();

        assertThat(inForce("2026-01-04T16:59:59Z")).isEmpty();
        assertThat(inForce("2026-01-04T17:00:00Z")).containsExactly(id);
    }
}
