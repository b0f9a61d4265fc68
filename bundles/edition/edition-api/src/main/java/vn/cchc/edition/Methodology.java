package vn.cchc.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the figures of an edition are computed: what all kinds of calculation have. */
public sealed interface Methodology<C extends Criterion> extends Content
        permits ShareOfAnswers, PointsOfCriteria {

    /** The word of the kind in the files of a year. */
    String kind();

    /** The tree in the order of the form, parents before children, one root. */
    List<C> criteria();

    /** Decimals when publishing; rounding happens once and only then. */
    int digits();

    RoundingMode rounding();

    /** Classes of the published value, in ascending order; they cover 0 to 100. */
    List<Band> bands();

    /** Where each rule is from, by rule. */
    Map<String, String> sources();

    /**
     * From inclusive, to exclusive but for the last band.
     *
     * @param name letter or word by which the band is known, if any
     */
    record Band(BigDecimal from, BigDecimal to, Optional<String> name) {
        public Band(BigDecimal from, BigDecimal to) {
            this(from, to, Optional.empty());
        }

        /**
         * The class of a value.
         *
         * @param bands in ascending order
         */
        public static Optional<Band> of(BigDecimal value, List<Band> bands) {
            return bands.stream()
                    .filter(b -> value.compareTo(b.from()) >= 0)
                    .reduce((lower, higher) -> higher);
        }
    }

    default C root() {
        return criteria().get(0);
    }

    default Optional<C> criterion(String code) {
        return criteria().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    default List<C> leaves() {
        return criteria().stream().filter(Criterion::leaf).toList();
    }

    default List<C> children(String code) {
        return criteria().stream()
                .filter(c -> c.parent().filter(code::equals).isPresent())
                .toList();
    }

    /** The class of a published value. */
    default Optional<Band> band(BigDecimal value) {
        return Band.of(value, bands());
    }
}
