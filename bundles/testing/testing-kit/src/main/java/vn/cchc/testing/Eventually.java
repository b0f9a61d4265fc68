package vn.cchc.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that happens in the background, and fails by name when it does not. */
public final class Eventually {
    private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();

    private final Duration patience;

    private Eventually(Duration patience) {
        this.patience = patience;
    }

    /** Waits no longer than this. */
    public static Eventually within(Duration patience) {
        return new Eventually(patience);
    }

    /** Waits half a minute: nothing here takes so long, not even on a busy build machine. */
    public static Eventually soon() {
        return within(Duration.ofSeconds(30));
    }

    /**
     * Waits until the condition is true.
     *
     * @param otherwise said when it stayed false; asked only then
     */
    public void isTrue(BooleanSupplier condition, Supplier<String> otherwise) {
        gives(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty(), otherwise);
    }

    /** Waits until there is a value. */
    public <T> T gives(Supplier<Optional<T>> source, Supplier<String> otherwise) {
        long start = System.nanoTime();
        while (true) {
            Optional<T> value = source.get();
            if (value.isPresent()) {
                return value.get();
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new AssertionError(
                        otherwise.get() + " (waited " + patience.toMillis() + " ms)");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
