package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.archive.Document.Act;

/** Who, when and why in columns that are empty until it happens. */
final class ActColumns {
    private ActColumns() {}

    static Optional<Act> act(String who, Long at, String note) {
        return Optional.ofNullable(who)
                .map(name -> new Act(name, Instant.ofEpochMilli(at), text(note)));
    }

    /** The database keeps nothing for an empty text. */
    static String text(String kept) {
        return kept == null ? "" : kept;
    }
}
