package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.internal.figures.FigureStatus;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.internal.rest.ResultViews;
import vn.cchc.shell.text.FoldedText;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.VietNamTime;

/** A result as an administrator reads it in a terminal of 100 columns. */
final class ResultText {
    private static final int WIDEST_NAME = 40;
    private static final int RANKING = 5;
    private static final int RANKING_WITH_ERRORS = 9;

    private final Result result;
    private final UnitNames names;
    private final List<ShownFigure> figures;

    ResultText(Result result, UnitNames names) {
        this.result = result;
        this.names = names;
        this.figures = ResultViews.shown(result);
    }

    /**
     * Head, national table, ranking.
     *
     * @param ranked node to rank by
     * @param all every leaf criterion and every province
     */
    String text(String ranked, int top, int bottom, boolean all) {
        return head() + "\n" + nation(ranked, all) + "\n" + ranking(ranked, top, bottom, all);
    }

    /** What a publisher looks at before deciding: head, national table, how many provinces. */
    String forDecision() {
        String root = result.root().code();
        var provinces =
                figures.stream()
                        .filter(f -> f.unit().kind() != UnitKind.NATION)
                        .filter(f -> f.criterion().equals(root))
                        .toList();
        long valued = provinces.stream().filter(f -> f.value().isPresent()).count();
        return head()
                + "\n"
                + nation(root, false)
                + "\n"
                + valued
                + " of "
                + provinces.size()
                + " "
                + units()
                + " have a figure.\n"
                + unranked(provinces);
    }

    private String head() {
        var summary = result.summary();
        String state =
                summary.publishedAt()
                        .map(at -> "published " + VietNamTime.minute(at))
                        .orElse("DRAFT, computed " + VietNamTime.minute(summary.computedAt()));
        return String.join("\n", FoldedText.lines(summary.title().vi(), FoldedText.TERMINAL))
                + "\n"
                + summary.edition()
                + ", "
                + state
                + (summary.illustrative() ? ", ILLUSTRATIVE" : "")
                + "\n"
                + summary.input().size()
                + (result.ofPoints() ? " scores, result " : " forms, result ")
                + ShortIds.shown(summary.id())
                + ", fingerprint "
                + summary.content().brief()
                + "\n"
                + result.precision().map(ResultText::precision).orElse("");
    }

    private static String precision(Precision precision) {
        return "Intervals of "
                + precision.confidence().toPlainString()
                + " %: value From - To, rank in Ranks; provinces of one Group cannot be told apart\n";
    }

    private String nation(String ranked, boolean all) {
        var byCriterion = new HashMap<String, ShownFigure>();
        figures.stream()
                .filter(f -> f.unit().kind() == UnitKind.NATION)
                .forEach(f -> byCriterion.put(f.criterion(), f));
        var table = new TextTable().text("Code", 16).text("Criterion", WIDEST_NAME).number("Value");
        if (result.precision().isPresent()) {
            table.number("From").number("To");
        }
        if (result.ofPoints()) {
            table.number("Maximum");
        } else {
            table.number("Answered").number("Satisfied");
        }
        var depths = depths();
        for (var node : result.criteria()) {
            boolean leaf = node.criteria() == 1 && !hasChildren(node);
            if (all || !leaf || node.code().equals(ranked)) {
                row(table, node, depths.get(node.code()), byCriterion.get(node.code()));
            }
        }
        return table.toString();
    }

    private void row(TextTable table, Node node, int depth, ShownFigure figure) {
        var cells = new ArrayList<String>();
        cells.add(node.code());
        cells.add("  ".repeat(depth) + node.name().vi());
        cells.add(figure.value().map(BigDecimal::toPlainString).orElse(figure.status().word()));
        cells.addAll(interval(figure));
        if (result.ofPoints()) {
            cells.add(node.maximum().map(BigDecimal::toPlainString).orElse(""));
        } else {
            cells.add(number(figure.answered()));
            cells.add(number(figure.satisfied()));
        }
        table.row(cells.toArray(String[]::new));
    }

    /** Two cells where the year knows errors, none where it does not. */
    private List<String> interval(ShownFigure figure) {
        return result.precision().isEmpty()
                ? List.of()
                : List.of(limit(figure, SamplingError::lower), limit(figure, SamplingError::upper));
    }

    /** With the decimals of the value. */
    private static String limit(ShownFigure figure, Function<SamplingError, BigDecimal> end) {
        int digits = figure.value().map(BigDecimal::scale).orElse(0);
        return figure.error()
                .map(end)
                .map(limit -> limit.setScale(digits, RoundingMode.HALF_EVEN).toPlainString())
                .orElse("");
    }

    private Map<String, Integer> depths() {
        var depths = new HashMap<String, Integer>();
        result.criteria()
                .forEach(
                        node ->
                                depths.put(
                                        node.code(),
                                        node.parent().map(p -> depths.get(p) + 1).orElse(0)));
        return depths;
    }

    private boolean hasChildren(Node node) {
        return result.criteria().stream()
                .anyMatch(other -> other.parent().filter(node.code()::equals).isPresent());
    }

    private String ranking(String criterion, int top, int bottom, boolean all) {
        var provinces =
                figures.stream()
                        .filter(f -> f.unit().kind() != UnitKind.NATION)
                        .filter(f -> f.criterion().equals(criterion))
                        .toList();
        var ranked =
                provinces.stream()
                        .filter(f -> f.rank().isPresent())
                        .sorted(
                                Comparator.comparingInt((ShownFigure f) -> f.rank().getAsInt())
                                        .thenComparing(ShownFigure::unit))
                        .toList();
        var table =
                new TextTable()
                        .number("Rank")
                        .text("Code", 16)
                        .text(result.ofPoints() ? "Unit" : "Province", WIDEST_NAME)
                        .number("Value");
        if (result.precision().isPresent()) {
            table.number("From").number("To").number("Ranks").number("Group");
        }
        if (result.ofPoints()) {
            table.number("Points").number("Maximum").text("Band", 6);
        } else {
            table.number("Forms");
        }
        int gapFrom = all ? ranked.size() : Math.min(Math.max(0, top), ranked.size());
        int gapTo = all ? gapFrom : Math.max(gapFrom, ranked.size() - Math.max(0, bottom));
        ranked.subList(0, gapFrom).forEach(figure -> row(table, figure));
        if (gapTo > gapFrom && gapFrom > 0 && gapTo < ranked.size()) {
            table.row(gap(gapTo - gapFrom));
        }
        ranked.subList(gapTo, ranked.size()).forEach(figure -> row(table, figure));
        return upper(units()) + " by " + criterion + "\n" + table + unranked(provinces);
    }

    private String[] gap(int left) {
        int columns = result.precision().isPresent() ? RANKING_WITH_ERRORS : RANKING;
        columns += result.ofPoints() ? 2 : 0;
        var cells = new String[columns];
        Arrays.fill(cells, "");
        cells[0] = "…";
        cells[2] = left + " more";
        return cells;
    }

    private void row(TextTable table, ShownFigure figure) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(figure.rank().getAsInt()));
        cells.add(figure.unit().code());
        cells.add(names.of(figure.unit()).vi());
        cells.add(figure.value().map(BigDecimal::toPlainString).orElse(""));
        cells.addAll(interval(figure));
        if (result.precision().isPresent()) {
            cells.add(figure.rankSpread().map(r -> r.best() + "–" + r.worst()).orElse(""));
            cells.add(figure.rankSpread().map(r -> Integer.toString(r.group())).orElse(""));
        }
        figure.points().ifPresent(points -> cells.addAll(PointsText.cells(points)));
        figure.forms().ifPresent(forms -> cells.add(Integer.toString(forms)));
        table.row(cells.toArray(String[]::new));
    }

    private String unranked(List<ShownFigure> units) {
        var lines = new ArrayList<String>();
        missing(units, FigureStatus.WITHHELD, "Too few forms").ifPresent(lines::add);
        missing(units, FigureStatus.NO_ANSWERS, "No answers").ifPresent(lines::add);
        missing(units, FigureStatus.INCOMPLETE, "Scores are missing").ifPresent(lines::add);
        missing(units, FigureStatus.NOT_APPLICABLE, "Nothing applies").ifPresent(lines::add);
        var notRanked =
                units.stream().filter(f -> f.value().isPresent() && f.rank().isEmpty()).toList();
        if (!notRanked.isEmpty()) {
            lines.add(
                    "Assessed, not ranked: "
                            + notRanked.stream()
                                    .map(f -> name(f) + " " + f.value().orElseThrow())
                                    .collect(Collectors.joining(", ")));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private Optional<String> missing(List<ShownFigure> units, FigureStatus status, String why) {
        var without = units.stream().filter(f -> f.status() == status).map(this::name).toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(why + ": " + String.join(", ", without));
    }

    private String name(ShownFigure figure) {
        return names.of(figure.unit()).vi();
    }

    private String units() {
        boolean ministries = figures.stream().anyMatch(f -> f.unit().kind() == UnitKind.MINISTRY);
        return ministries ? "ministries" : "provinces";
    }

    private static String upper(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
