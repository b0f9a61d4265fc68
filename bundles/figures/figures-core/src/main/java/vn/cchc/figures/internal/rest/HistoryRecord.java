package vn.cchc.figures.internal.rest;

import java.math.BigDecimal;
import vn.cchc.figures.HistoryEntry;

/**
 * One act on a value.
 *
 * @param state after it
 */
public record HistoryRecord(
        int revision, String at, String who, String state, BigDecimal value, String reason) {

    static HistoryRecord of(HistoryEntry entry) {
        return new HistoryRecord(
                entry.revision(),
                entry.at().toString(),
                entry.who(),
                entry.state().word(),
                entry.value(),
                entry.reason().orElse(null));
    }
}
