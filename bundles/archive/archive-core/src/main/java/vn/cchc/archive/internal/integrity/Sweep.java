package vn.cchc.archive.internal.integrity;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.model.Fingerprint;

/**
 * Removes what nobody needs any more. One thing that cannot be removed now does not keep the others
 * from it; it is tried again the next time.
 *
 * @param others what else is left over, each with its name for the log
 */
public record Sweep(ContentClaims claims, ChosenContents contents, List<Chore> others) {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 200;

    /** Something to throw away. */
    public record Chore(String name, Work work) {
        /** How it is thrown away. */
        @FunctionalInterface
        public interface Work {
            void run() throws Exception;
        }
    }

    public Sweep {
        others = List.copyOf(others);
    }

    /** How many contents were removed. */
    public int sweep() {
        int removed = new Round().walk();
        others.forEach(Sweep::does);
        return removed;
    }

    private static void does(Chore chore) {
        try {
            chore.work().run();
        } catch (Exception e) {
            LOG.warn("{} could not be thrown away", chore.name(), e);
        }
    }

    /** One walk through the contents that nobody has. */
    private final class Round {
        private int removed;
        private int failed;
        private RuntimeException why;

        int walk() {
            String last = "";
            for (var page = claims.unwanted(last, AT_ONCE); !page.isEmpty(); ) {
                page.forEach(this::remove);
                last = page.get(page.size() - 1).sha256();
                page = claims.unwanted(last, AT_ONCE);
            }
            if (failed > 0) {
                LOG.warn("{} contents that no document has could not be removed", failed, why);
            }
            return removed;
        }

        private void remove(Fingerprint content) {
            try {
                if (claims.remove(content, contents.store()::remove)) {
                    removed++;
                }
            } catch (RuntimeException e) {
                failed++;
                why = e;
            }
        }
    }
}
