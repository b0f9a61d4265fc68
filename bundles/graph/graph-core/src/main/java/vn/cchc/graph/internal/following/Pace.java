package vn.cchc.graph.internal.following;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * When the graph follows a change.
 *
 * @param quiet how long nothing must have changed before a build is made, so that several changes
 *     in a row make one build
 * @param started whether the server has started all it starts; until then rooms and years come one
 *     after the other
 */
record Pace(Duration quiet, BooleanSupplier started) {
    static final Pace AT_ONCE = new Pace(Duration.ZERO, () -> true);
}
