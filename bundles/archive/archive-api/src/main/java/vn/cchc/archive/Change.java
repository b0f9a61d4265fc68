package vn.cchc.archive;

import java.time.Instant;

/**
 * A document changed.
 *
 * @param revision counts up by one
 * @param act short word, for example {@code published}
 */
public record Change(long revision, String document, String act, Instant at) {}
