package vn.cchc.edition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure or rank that was published for this year.
 *
 * @param unit {@code VN} for the nation, else the code of the province or ministry in the edition's
 *     period
 * @param criterion code in the edition's criteria
 * @param value percent with the decimals as printed; empty when only the rank is known
 */
public record PublishedFigure(
        String unit,
        String criterion,
        Optional<BigDecimal> value,
        OptionalInt rank,
        String source,
        String note) {}
