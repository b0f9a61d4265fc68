package vn.cchc.archive.internal.store;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/**
 * The last revision that everybody could notice. The graph is built when all rooms have been quiet
 * for a moment, so a day of handing in drafts would keep everybody's graph of yesterday if each of
 * them counted. Drafts never come back from the public, so what was looked at once need not be
 * looked at again.
 */
public final class OpenRevision {
    private static final Seen NOTHING = new Seen(0, 0);

    private final LongSupplier last;
    private final LongUnaryOperator lastOpen;
    private final AtomicReference<Seen> seen = new AtomicReference<>(NOTHING);

    /**
     * @param last the revision of the last change
     * @param lastOpen that of the last change of what is no draft, among those after a revision
     */
    public OpenRevision(LongSupplier last, LongUnaryOperator lastOpen) {
        this.last = last;
        this.lastOpen = lastOpen;
    }

    private record Seen(long all, long open) {}

    public long now() {
        long all = last.getAsLong();
        Seen before = seen.get();
        if (all == before.all()) {
            return before.open();
        }
        // A database that was restored counts from an earlier place.
        Seen from = all < before.all() ? NOTHING : before;
        long open = Math.max(from.open(), lastOpen.applyAsLong(from.all()));
        seen.set(new Seen(all, open));
        return open;
    }
}
