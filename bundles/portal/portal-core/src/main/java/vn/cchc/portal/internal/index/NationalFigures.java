package vn.cchc.portal.internal.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.SamplingError;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/**
 * The figures of the nation, from the contents of the index down to its groups of criteria.
 *
 * @param value the index itself, as shown
 * @param interval the confidence interval of the index in words; empty where none is known
 * @param reference where the index stands on the scale; empty when it has no value
 */
public record NationalFigures(
        String value,
        Optional<String> interval,
        String unit,
        Scale scale,
        Optional<String> reference,
        List<Line> lines) {

    static NationalFigures of(Result result, Addresses addresses, PageLanguage in) {
        return new Maker(result, addresses, in).make();
    }

    /** Walks the tree of criteria. */
    private static final class Maker {
        private final Result result;
        private final Addresses addresses;
        private final PageLanguage in;
        private final UnitRef nation;
        private final Scale scale;

        Maker(Result result, Addresses addresses, PageLanguage in) {
            this.result = result;
            this.addresses = addresses;
            this.in = in;
            this.nation = UnitRef.nation(result.summary().registry());
            this.scale =
                    Scale.around(
                            result.criteria().stream()
                                    .filter(n -> !children(n.code()).isEmpty())
                                    .flatMap(n -> drawn(n.code()))
                                    .toList());
        }

        /** The value and the limits of its interval. */
        private Stream<BigDecimal> drawn(String criterion) {
            return Stream.concat(
                    value(criterion).stream(),
                    error(criterion).stream().flatMap(e -> Stream.of(e.lower(), e.upper())));
        }

        /** Not told where a province is withheld, since the nation then shows its value alone. */
        private Optional<SamplingError> error(String criterion) {
            boolean withheld =
                    result.figures().stream()
                            .filter(f -> f.criterion().equals(criterion))
                            .anyMatch(f -> f.exact().isPresent() && f.value().isEmpty());
            return withheld
                    ? Optional.empty()
                    : result.figure(nation, criterion).flatMap(Figure::error);
        }

        private Optional<Whisker> whisker(String criterion) {
            int digits = value(criterion).map(BigDecimal::scale).orElse(0);
            return error(criterion).map(error -> Whisker.of(error, digits, scale, in));
        }

        private Optional<String> interval() {
            return whisker(result.root().code())
                    .flatMap(
                            whisker ->
                                    result.precision()
                                            .map(
                                                    precision ->
                                                            in.say(
                                                                            "Khoảng tin cậy ",
                                                                            "Confidence interval ")
                                                                    + in.percent(
                                                                            precision.confidence())
                                                                    + ": "
                                                                    + whisker.text()));
        }

        NationalFigures make() {
            var index = value(result.root().code());
            return new NationalFigures(
                    index.map(in::percent).orElse("–"),
                    interval(),
                    unit(index),
                    scale,
                    index.map(scale::place),
                    children(result.root().code()).stream().map(this::line).toList());
        }

        private Optional<BigDecimal> value(String criterion) {
            return result.figure(nation, criterion).flatMap(Figure::value);
        }

        private String unit(Optional<BigDecimal> index) {
            String drawn =
                    in.say(
                            "Phần trăm; thang vẽ từ " + scale.from() + " đến " + scale.to(),
                            "Percent; the scale is drawn from "
                                    + scale.from()
                                    + " to "
                                    + scale.to());
            return index.map(
                                    v ->
                                            drawn
                                                    + in.say(
                                                            ", vạch đứng là chỉ số chung ",
                                                            ", the upright line is the index, ")
                                                    + in.percent(v))
                            .orElse(drawn)
                    + ".";
        }

        private List<Node> children(String code) {
            return result.criteria().stream()
                    .filter(n -> n.parent().filter(code::equals).isPresent())
                    .toList();
        }

        /** Groups get a line of their own, single criteria do not. */
        private Line line(Node node) {
            var value = value(node.code());
            return new Line(
                    node.code(),
                    in.say(node.name()),
                    value.map(in::percent).orElse("–"),
                    MeanPoints.of(node, result, in),
                    value.map(scale::place),
                    whisker(node.code()),
                    addresses.figure(nation, node.code(), in),
                    children(node.code()).stream()
                            .filter(child -> !children(child.code()).isEmpty())
                            .map(this::line)
                            .toList());
        }
    }
}
