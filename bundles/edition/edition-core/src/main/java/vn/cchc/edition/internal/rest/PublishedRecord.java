package vn.cchc.edition.internal.rest;

import java.math.BigDecimal;
import vn.cchc.edition.PublishedFigure;

/**
 * A figure or rank that was published.
 *
 * @param unit VN for the nation, else the code of the province
 * @param value percent; left out when only the rank is known
 * @param rank left out when only the value is known
 */
public record PublishedRecord(
        String unit, String criterion, BigDecimal value, Integer rank, String source, String note) {

    static PublishedRecord of(PublishedFigure figure) {
        return new PublishedRecord(
                figure.unit(),
                figure.criterion(),
                figure.value().orElse(null),
                figure.rank().isPresent() ? figure.rank().getAsInt() : null,
                figure.source(),
                figure.note().isEmpty() ? null : figure.note());
    }
}
