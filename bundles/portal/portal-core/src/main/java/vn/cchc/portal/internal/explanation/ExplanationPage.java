package vn.cchc.portal.internal.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.UnitKind;
import vn.cchc.portal.internal.index.Addresses;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.SamplingError;
import vn.cchc.web.PageLanguage;

/** Everything the page of one figure shows, in the order it shows it. */
public record ExplanationPage(Explanation explanation, PageLanguage language) {

    /** A line of the table of parts, or of what pulls down. */
    public record Line(String code, String name, String address, List<String> numbers) {}

    public String name() {
        var result = explanation.result();
        return language.say(result.index()) + " " + result.edition().year();
    }

    public String heading() {
        return language.say(explanation.unitName())
                + ": "
                + explanation.value().map(language::percent).orElse("–");
    }

    public String criterion() {
        var node = explanation.criterion();
        return node.code() + " " + language.say(node.name());
    }

    public String calculation() {
        return language.say(explanation.calculation());
    }

    /** {@code Hạng 11 (từ 8 đến 15)}. */
    public Optional<String> rank() {
        return explanation.rank().isPresent()
                ? Optional.of(
                        language.say("Hạng ", "Rank ")
                                + explanation.rank().getAsInt()
                                + explanation
                                        .rankSpread()
                                        .map(
                                                spread ->
                                                        language.say(" (từ ", " (from ")
                                                                + spread.best()
                                                                + language.say(" đến ", " to ")
                                                                + spread.worst()
                                                                + ")")
                                        .orElse(""))
                : Optional.empty();
    }

    public Optional<String> interval() {
        int digits = explanation.value().map(BigDecimal::scale).orElse(0);
        return explanation.error().map(error -> limits(error, digits));
    }

    private String limits(SamplingError error, int digits) {
        return number(error.lower(), digits) + "–" + number(error.upper(), digits);
    }

    private String number(BigDecimal value, int digits) {
        return language.number(value.setScale(digits, RoundingMode.HALF_EVEN));
    }

    public List<Line> parts() {
        return explanation.parts().stream()
                .map(
                        part ->
                                new Line(
                                        part.node().code(),
                                        language.say(part.node().name()),
                                        address(part.node().code()),
                                        numbers(part)))
                .toList();
    }

    private List<String> numbers(Explanation.Part part) {
        String value = part.value().map(language::number).orElse("–");
        return explanation.scored().isEmpty()
                ? List.of(Integer.toString(part.criteria()), value)
                : List.of(
                        points(part.points().flatMap(Figure.Points::points)),
                        points(part.points().flatMap(Figure.Points::maximum)),
                        value);
    }

    private String points(Optional<BigDecimal> points) {
        return points.map(p -> ScoredPart.number(p, language)).orElse("–");
    }

    /** How points came about; empty for an index of answers. */
    public Optional<ScoredPart> scored() {
        return explanation.scored().map(s -> ScoredPart.of(explanation, s, language));
    }

    public List<Line> pulls() {
        return explanation.pulls().stream()
                .map(
                        pull ->
                                line(
                                        pull.criterion().code(),
                                        language.say(pull.criterion().name()),
                                        number(pull.exact(), 2),
                                        number(pull.regionMean(), 2),
                                        "+" + number(pull.effect(), 2)))
                .toList();
    }

    private Line line(String code, String name, String... numbers) {
        return new Line(code, name, address(code), List.of(numbers));
    }

    private String address(String code) {
        return addresses().figure(explanation.unit(), code, language);
    }

    public String region() {
        return explanation.region().map(language::say).orElse("");
    }

    /** The figure one level above, where there is one. */
    public Optional<String> above() {
        return explanation.criterion().parent().map(this::address);
    }

    /** What the figure was computed from. */
    public String input() {
        return explanation.result().input() instanceof ResultSummary.Scores
                ? language.say("Bảng điểm", "Score sheet")
                : language.say("Bộ phiếu", "Answer set");
    }

    public boolean national() {
        return explanation.unit().kind() == UnitKind.NATION;
    }

    public Addresses addresses() {
        return new Addresses(explanation.result());
    }
}
