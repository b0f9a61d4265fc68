package vn.cchc.scoring.points;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.model.UnitRef;

/** What was given for all units at all stages. */
public final class ScoreSheet {
    private final Map<UnitRef, Map<String, Map<Stage, Entry>>> entries = new TreeMap<>();

    /**
     * One row.
     *
     * @param note a remark; may be empty
     */
    public record Entry(UnitRef unit, String criterion, Stage stage, Given given, String note) {}

    /**
     * @throws IllegalArgumentException when something was given twice at the same stage
     */
    public ScoreSheet(List<Entry> rows) {
        for (var row : rows) {
            var stages =
                    entries.computeIfAbsent(row.unit(), u -> new TreeMap<>())
                            .computeIfAbsent(row.criterion(), c -> new EnumMap<>(Stage.class));
            if (stages.putIfAbsent(row.stage(), row) != null) {
                throw new IllegalArgumentException("Given twice: " + row);
            }
        }
    }

    /** Rows. */
    public int size() {
        return entries.values().stream()
                .flatMap(criteria -> criteria.values().stream())
                .mapToInt(Map::size)
                .sum();
    }

    /** What was given for a leaf, by stage in the order of the round. */
    public Map<Stage, Entry> of(UnitRef unit, String criterion) {
        return Collections.unmodifiableMap(
                entries.getOrDefault(unit, Map.of()).getOrDefault(criterion, Map.of()));
    }

    /** What counts for a leaf: the last that was given at a stage that counts. */
    public Optional<Entry> counted(UnitRef unit, String criterion) {
        return of(unit, criterion).values().stream()
                .filter(entry -> entry.stage().counts())
                .reduce((first, later) -> later);
    }
}
