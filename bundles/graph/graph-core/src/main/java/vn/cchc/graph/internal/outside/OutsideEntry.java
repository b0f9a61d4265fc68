package vn.cchc.graph.internal.outside;

import java.time.Instant;
import vn.cchc.model.Fingerprint;

/**
 * A file of others that is part of the graph.
 *
 * @param graph name of the named graph
 * @param name the file's name when it was added
 * @param content SHA-256 of the file
 * @param bytes of the file
 * @param statements in it, repeated ones counted again
 */
public record OutsideEntry(
        String graph,
        String name,
        Fingerprint content,
        long bytes,
        long statements,
        Instant addedAt,
        String addedBy) {}
