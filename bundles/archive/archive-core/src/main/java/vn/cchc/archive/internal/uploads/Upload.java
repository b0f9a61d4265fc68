package vn.cchc.archive.internal.uploads;

import java.time.Instant;

/**
 * A file that is being sent piece by piece.
 *
 * @param size bytes it will have
 */
public record Upload(String id, String sender, long size, String fileName, Instant begunAt) {}
