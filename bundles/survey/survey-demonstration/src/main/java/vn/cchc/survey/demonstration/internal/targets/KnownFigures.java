package vn.cchc.survey.demonstration.internal.targets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.model.UnitRef;

/** Values and places that the answers must reproduce, by unit and criterion. */
public final class KnownFigures {

    /**
     * A figure of a unit.
     *
     * @param unit {@code VN} or the code of a province
     */
    public record Key(String unit, String criterion) {}

    /**
     * What is known of a figure.
     *
     * @param value in millionths of a percent
     * @param place among the provinces, the highest first, from 1
     */
    public record Known(Optional<Long> value, OptionalInt place) {
        static final Known NOTHING = new Known(Optional.empty(), OptionalInt.empty());

        Known and(Known more) {
            return new Known(value.or(more::value), place.isPresent() ? place : more.place());
        }
    }

    private final Map<Key, Known> figures;

    private KnownFigures(Map<Key, Known> figures) {
        this.figures = figures;
    }

    /** Takes several lists together; where they disagree, the first one counts. */
    public static KnownFigures of(List<? extends Collection<PublishedFigure>> lists) {
        var figures = new LinkedHashMap<Key, Known>();
        for (var list : lists) {
            for (var figure : list) {
                var known = new Known(figure.value().map(Micropercent::of), figure.rank());
                figures.merge(new Key(figure.unit(), figure.criterion()), known, Known::and);
            }
        }
        return new KnownFigures(figures);
    }

    /** These, and one value more. */
    KnownFigures plus(Key key, long value) {
        var more = new LinkedHashMap<>(figures);
        more.merge(key, new Known(Optional.of(value), OptionalInt.empty()), Known::and);
        return new KnownFigures(more);
    }

    public Map<Key, Known> all() {
        return figures;
    }

    Known of(String unit, String criterion) {
        return figures.getOrDefault(new Key(unit, criterion), Known.NOTHING);
    }

    Optional<Long> value(String unit, String criterion) {
        return of(unit, criterion).value();
    }

    /** Whether a value or a place of any criterion is known. */
    boolean knows(String unit) {
        return figures.keySet().stream().anyMatch(key -> key.unit().equals(unit));
    }

    /** Whether a value of any criterion is known. */
    boolean hasValue(String unit) {
        return figures.entrySet().stream()
                .anyMatch(
                        entry ->
                                entry.getKey().unit().equals(unit)
                                        && entry.getValue().value().isPresent());
    }

    Optional<Long> nation(String criterion) {
        return value(UnitRef.NATION_CODE, criterion);
    }
}
