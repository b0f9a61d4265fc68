package vn.cchc.graph.internal.rest;

import java.util.List;
import vn.cchc.graph.internal.outside.OutsideEntry;
import vn.cchc.graph.internal.outside.OutsideGraphs;

/**
 * A file of others in the graph.
 *
 * @param graph name of the named graph
 * @param state {@code whole} or {@code damaged}
 */
public record OutsideRecord(
        String graph,
        String file,
        String sha256,
        long bytes,
        long statements,
        String addedAt,
        String state) {

    public static List<OutsideRecord> all(OutsideGraphs outside) {
        return outside.entries().stream().map(entry -> of(entry, outside)).toList();
    }

    /** Who added it is for the audit trail alone. */
    private static OutsideRecord of(OutsideEntry entry, OutsideGraphs outside) {
        return new OutsideRecord(
                entry.graph(),
                entry.name(),
                entry.content().sha256(),
                entry.bytes(),
                entry.statements(),
                entry.addedAt().toString(),
                outside.isDamaged(entry) ? "damaged" : "whole");
    }
}
