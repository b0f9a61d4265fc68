package vn.cchc.portal.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Province;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.SamplingError;

/**
 * A published SIPAS of 2024: the first province of the list leads with 95,00 and each next one has
 * 0,25 less.
 */
public final class SampleResult {
    public static final Period PERIOD = new Period("2024");
    private static final BigDecimal BEST = new BigDecimal("95.00");
    private static final BigDecimal STEP = new BigDecimal("0.25");

    private String title = "Chỉ số hài lòng năm 2024";
    private String withheld = "";
    private String unanswered = "";
    private boolean illustrative = true;
    private String year = "2024";
    private boolean precise;

    public SampleResult titled(String other) {
        title = other;
        return this;
    }

    public SampleResult withheld(String province) {
        withheld = province;
        return this;
    }

    public SampleResult unanswered(String province) {
        unanswered = province;
        return this;
    }

    public SampleResult ofYear(String other) {
        year = other;
        return this;
    }

    public SampleResult official() {
        illustrative = false;
        return this;
    }

    /** Every figure with an interval of two points to both sides; four provinces a group. */
    public SampleResult precise() {
        precise = true;
        return this;
    }

    public Result of(List<Province> provinces) {
        var nodes =
                List.of(
                        node("SIPAS", "", "index", title, "Satisfaction index"),
                        node("I", "SIPAS", "content", "Chính sách công", "Public policy"),
                        node("I.A", "I", "factor", "Trách nhiệm giải trình", "Accountability"),
                        node("9.1", "I.A", "criterion", "Tiêu chí 9.1", "Criterion 9.1"),
                        node("II", "SIPAS", "content", "Dịch vụ hành chính", "Services"));
        var figures = new ArrayList<Figure>();
        nation(figures);
        int rank = 0;
        for (Province province : provinces) {
            rank += missing(province) ? 0 : 1;
            for (Node node : nodes) {
                figures.add(figure(province, node.code(), rank));
            }
        }
        return precise
                ? new Result(
                        summary(),
                        nodes,
                        bands(),
                        figures.stream().map(SampleResult::precise).toList(),
                        Optional.of(new Precision(BigDecimal.valueOf(95), 1000, 7, "made up")))
                : new Result(summary(), nodes, bands(), figures);
    }

    private static Figure precise(Figure figure) {
        return figure.with(
                figure.value()
                        .map(
                                v ->
                                        new SamplingError(
                                                BigDecimal.ONE,
                                                v.subtract(BigDecimal.valueOf(2)),
                                                v.add(BigDecimal.valueOf(2)),
                                                132,
                                                Optional.empty())),
                figure.rank().isPresent()
                        ? Optional.of(spread(figure.rank().getAsInt()))
                        : Optional.empty());
    }

    private static RankSpread spread(int rank) {
        return new RankSpread(Math.max(1, rank - 3), rank + 3, (rank - 1) / 4 + 1);
    }

    private boolean missing(Province province) {
        String code = province.ref().code();
        return code.equals(withheld) || code.equals(unanswered);
    }

    private static void nation(List<Figure> figures) {
        var nation = UnitRef.nation(PERIOD);
        figures.add(shown(nation, "SIPAS", "83.94", 0));
        figures.add(shown(nation, "I", "83.84", 0));
        figures.add(shown(nation, "I.A", "84.69", 0));
        figures.add(shown(nation, "9.1", "71.11", 0));
        figures.add(shown(nation, "II", "84.09", 0));
    }

    private Figure figure(Province province, String criterion, int rank) {
        if (province.ref().code().equals(unanswered)) {
            return bare(province.ref(), criterion, Optional.empty());
        }
        if (province.ref().code().equals(withheld)) {
            return bare(province.ref(), criterion, Optional.of(BigDecimal.TEN));
        }
        var value = BEST.subtract(STEP.multiply(BigDecimal.valueOf(rank - 1L)));
        return shown(province.ref(), criterion, value.toPlainString(), rank);
    }

    private static Figure bare(UnitRef unit, String criterion, Optional<BigDecimal> exact) {
        return new Figure(
                unit,
                criterion,
                new Figure.Counts(9, 5, 9),
                exact,
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Figure shown(UnitRef unit, String criterion, String value, int rank) {
        var percent = Optional.of(new BigDecimal(value));
        return new Figure(
                unit,
                criterion,
                new Figure.Counts(1000, 800, 579),
                percent,
                percent,
                rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank));
    }

    private static Node node(String code, String parent, String level, String vi, String en) {
        return new Node(
                code,
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                level,
                new LanguageText(vi, en),
                1);
    }

    private static List<Band> bands() {
        var bands = new ArrayList<Band>();
        int[] limits = {0, 75, 80, 85, 90, 100};
        for (int i = 0; i + 1 < limits.length; i++) {
            bands.add(new Band(BigDecimal.valueOf(limits[i]), BigDecimal.valueOf(limits[i + 1])));
        }
        return bands;
    }

    private ResultSummary summary() {
        return new ResultSummary(
                year.equals("2024") ? "9d2e44b0" : "of-" + year,
                new EditionId("sipas", year),
                new LanguageText(title, "Satisfaction index 2024"),
                PERIOD,
                Fingerprint.of(new byte[] {1}),
                new ResultSummary.Answers("4f1c09a2", Fingerprint.of(new byte[] {2}), 36525),
                illustrative,
                "0.1.0",
                Fingerprint.of(new byte[] {3}),
                Instant.parse("2026-11-20T08:10:00Z"),
                "người-tính",
                Optional.of(Instant.parse("2026-11-21T02:30:00Z")),
                Optional.of("người-công-bố"));
    }
}
