package vn.cchc.graph.jena.internal.frozen;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import vn.cchc.graph.jena.internal.search.TextIndex;

/** The texts of a build by their words, made once by the first who asks; the others wait. */
final class LazyTexts {
    private static final long LOOK_MILLIS = 20;

    private final Terms terms;
    private final ReentrantLock making = new ReentrantLock();
    private volatile TextIndex made;

    LazyTexts(Terms terms) {
        this.terms = terms;
    }

    /**
     * @param poll called while they are made or waited for; throws to end that, and the next begins
     *     anew
     */
    TextIndex get(Runnable poll) {
        if (made != null) {
            return made;
        }
        await(poll);
        try {
            if (made == null) {
                made = TextIndex.of(terms.count(), terms::node, poll);
            }
            return made;
        } finally {
            making.unlock();
        }
    }

    private void await(Runnable poll) {
        try {
            while (!making.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                poll.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the texts were indexed", e);
        }
    }
}
