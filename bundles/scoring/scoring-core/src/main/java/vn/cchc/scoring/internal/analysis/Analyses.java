package vn.cchc.scoring.internal.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What was worked out about published results and kept: a published result never changes, so
 * neither does what follows from it. Nothing here works anything out.
 */
public interface Analyses {

    /** What may be worked out; the number counts up when the same result gives something else. */
    enum Kind {
        /** By region and groups of respondents. */
        BREAKDOWN(1),
        /** How far ranks depend on the way the index is built. */
        ROBUSTNESS(1);

        private final int version;

        Kind(int version) {
            this.version = version;
        }

        /** As it stands in the database, for example {@code breakdown-1}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT) + "-" + version;
        }
    }

    /**
     * @param result id of the result
     * @param kind word of the kind; one of an earlier version is of no use any more
     */
    record Key(String result, String kind) {
        public static Key of(String result, Kind kind) {
            return new Key(result, kind.word());
        }
    }

    /** All there are. Cheap: it is asked for often. */
    Set<Key> kept();

    /** Empty when it is not there, or when somebody changed it behind the room's back. */
    Optional<byte[]> find(Key key);

    /** Keeps it, once: of two who try the second changes nothing. */
    void keep(Key key, byte[] content);
}
