package vn.cchc.access.internal.realm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cchc.access.internal.AccessFault;
import vn.cchc.model.Refusal;

/**
 * Slows guessing down. After five wrong tries a name is closed for a second, after each further one
 * twice as long, up to a minute; the right password or a quiet quarter of an hour clears it. Tries
 * of one name are checked one after the other, so many at once gain nothing. Names that do not
 * exist are treated alike.
 */
public final class WrongTries {
    private static final int FREE = 5;
    private static final int NAMES = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<String, Tries> names = new LeastRecentlyTried();

    public WrongTries(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Checks unless the name is closed.
     *
     * @param closed runs when this try closes the name for the first time
     * @throws Refusal ACC-105 while it is closed, whether the password would be right or not
     */
    public <T> Optional<T> attempt(String name, Supplier<Optional<T>> check, Runnable closed) {
        Tries tries;
        synchronized (names) {
            tries = names.computeIfAbsent(name, n -> new Tries());
        }
        synchronized (tries) {
            tries.refuseWhileClosed(clock.instant());
            Optional<T> answer = check.get();
            if (answer.isPresent()) {
                tries.clear();
            } else if (tries.wrong(clock.instant()) == FREE) {
                closed.run();
            }
            return answer;
        }
    }

    private static final class Tries {
        private int wrong;
        private Instant last = Instant.MIN;
        private Instant closedUntil = Instant.MIN;

        void refuseWhileClosed(Instant now) {
            if (now.isBefore(closedUntil)) {
                long seconds = Duration.between(now, closedUntil).plusMillis(999).toSeconds();
                throw new Refusal(Refusal.Kind.UNAVAILABLE, AccessFault.CLOSED.at("", seconds));
            }
        }

        int wrong(Instant now) {
            if (last.isBefore(now.minus(QUIET))) {
                wrong = 0;
            }
            last = now;
            wrong++;
            if (wrong >= FREE) {
                closedUntil = now.plus(delay(wrong - FREE));
            }
            return wrong;
        }

        void clear() {
            wrong = 0;
            closedUntil = Instant.MIN;
        }

        /** 1, 2, 4 … 60 seconds. */
        private static Duration delay(int doublings) {
            Duration delay = Duration.ofSeconds(1L << Math.min(doublings, 6));
            return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
        }
    }

    /** Forgets the name that was tried longest ago when there are too many. */
    private static final class LeastRecentlyTried extends LinkedHashMap<String, Tries> {
        private static final long serialVersionUID = 1;

        LeastRecentlyTried() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > NAMES;
        }
    }
}
