package vn.cchc.scoring.internal.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Explanation.Pull;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.ShownFigure;

/**
 * What holds a province down most against its region. A node is the mean of its leaf criteria, so a
 * criterion that stood at the mean of the region would lift the node by the difference divided by
 * the number of leaf criteria.
 */
final class Pulls {
    private static final int MOST = 5;
    private static final int DIGITS = 4;

    private final PublicFigures figures;
    private final Registry registry;

    Pulls(PublicFigures figures, Registry registry) {
        this.figures = figures;
        this.registry = registry;
    }

    List<Pull> of(ShownFigure figure, Node node) {
        var region = region(figure);
        if (region.isEmpty()) {
            return List.of();
        }
        var leaves =
                figures.leaves(node).stream()
                        .filter(leaf -> exact(figure.unit().code(), leaf).isPresent())
                        .toList();
        return leaves.stream()
                .flatMap(leaf -> pull(figure.unit().code(), leaf, region, leaves.size()))
                .sorted(
                        Comparator.comparing(Pull::effect)
                                .reversed()
                                .thenComparing(pull -> pull.criterion().code()))
                .limit(MOST)
                .toList();
    }

    private Stream<Pull> pull(String unit, Node leaf, List<String> region, int leaves) {
        var exact = exact(unit, leaf).orElseThrow();
        var mean = mean(leaf, region);
        var effect =
                mean.subtract(exact)
                        .divide(BigDecimal.valueOf(leaves), DIGITS, RoundingMode.HALF_EVEN);
        return effect.signum() > 0
                ? Stream.of(new Pull(leaf, exact, mean, effect))
                : Stream.empty();
    }

    /** Of the provinces that show a figure. */
    private BigDecimal mean(Node leaf, List<String> region) {
        var values = region.stream().flatMap(code -> exact(code, leaf).stream()).toList();
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DIGITS, RoundingMode.HALF_EVEN);
    }

    private Optional<BigDecimal> exact(String unit, Node leaf) {
        return figures.of(unit, leaf.code()).exact();
    }

    /** Codes of the provinces of the region that the result knows; none for the nation. */
    private List<String> region(ShownFigure figure) {
        if (figure.unit().kind() != UnitKind.PROVINCE) {
            return List.of();
        }
        var provinces = registry.provinces(figure.unit().period());
        var code =
                provinces.stream()
                        .filter(province -> province.ref().equals(figure.unit()))
                        .map(Province::regionCode)
                        .findFirst();
        return provinces.stream()
                .filter(province -> code.filter(province.regionCode()::equals).isPresent())
                .map(province -> province.ref().code())
                .filter(figures::has)
                .toList();
    }
}
