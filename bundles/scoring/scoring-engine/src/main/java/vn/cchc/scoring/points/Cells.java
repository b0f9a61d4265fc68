package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads numbers as they stand in the cells of a score sheet. */
final class Cells {
    private static final String DECIMAL = "[0-9]{1,15}(\\.[0-9]{1,12})?";

    private Cells() {}

    /** Zero or more, with a point before decimals. */
    static Optional<BigDecimal> decimal(String cell) {
        return cell.matches(DECIMAL) ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }

    /** Zero or more. */
    static OptionalLong whole(String cell) {
        return cell.matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(cell))
                : OptionalLong.empty();
    }

    /** A percentage, or its two inputs as {@code part/whole}. */
    static Optional<Given> percent(String cell) {
        String[] inputs = cell.split("/", -1);
        if (inputs.length == 1) {
            return decimal(cell).map(Given.Percentage::new);
        }
        Optional<BigDecimal> part = decimal(inputs[0].strip());
        Optional<BigDecimal> whole = decimal(inputs[1].strip()).filter(w -> w.signum() > 0);
        return inputs.length == 2 && part.isPresent() && whole.isPresent()
                ? Optional.of(new Given.Share(part.get(), whole.get()))
                : Optional.empty();
    }
}
