package vn.cchc.portal.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.testing.OfferedEditions;
import vn.cchc.web.PageLanguage;

/** The page of an index of points: of provinces with a map, of ministries without one. */
class PointsPagesTest {
    private static final Registry REGISTRY = new CsvRegistry();
    private static final Period PERIOD = new Period("2024");
    private static final Band BAND =
            new Band(new BigDecimal("80"), new BigDecimal("100"), Optional.of("B"));

    private static Result of(String index, List<? extends Unit> units) {
        var nodes = List.of(node("PAR", null, "100"), node("1", "PAR", "60"));
        var figures = new ArrayList<Figure>();
        figures.add(figure(UnitRef.nation(PERIOD), "PAR", "85.00", OptionalInt.empty()));
        figures.add(figure(UnitRef.nation(PERIOD), "1", "85.00", OptionalInt.empty()));
        int rank = 1;
        for (var unit : units) {
            boolean last = rank == units.size();
            for (var node : nodes) {
                figures.add(
                        figure(
                                unit.ref(),
                                node.code(),
                                "8" + rank + ".50",
                                last ? OptionalInt.empty() : OptionalInt.of(rank)));
            }
            rank++;
        }
        return new Result(summary(index), nodes, List.of(BAND), figures);
    }

    private static Node node(String code, String parent, String maximum) {
        return new Node(
                code,
                Optional.ofNullable(parent),
                "field",
                new LanguageText("Nút " + code, "Node " + code),
                1,
                Optional.of(new BigDecimal(maximum)));
    }

    private static Figure figure(UnitRef unit, String criterion, String value, OptionalInt rank) {
        var percent = Optional.of(new BigDecimal(value));
        var points =
                new Figure.Points(
                        Optional.of(BigDecimal.valueOf(60)),
                        Optional.of(new BigDecimal("51.234567890123")),
                        Optional.of(BAND));
        return new Figure(unit, criterion, points, percent, percent, rank);
    }

    private static ResultSummary summary(String index) {
        return new ResultSummary(
                "r-" + index,
                new EditionId(index, "2024"),
                new LanguageText("Chỉ số cải cách hành chính", "PAR Index"),
                PERIOD,
                Fingerprint.of(new byte[] {1}),
                new ResultSummary.Scores("sheet-1", Fingerprint.of(new byte[] {2}), 12_014),
                true,
                "0.1.0",
                Fingerprint.of(new byte[] {3}),
                Instant.parse("2026-11-20T08:10:00Z"),
                "lan",
                Optional.of(Instant.parse("2026-11-21T02:30:00Z")),
                Optional.of("minh"));
    }

    private static String page(Result result, PageLanguage language) {
        var results = new SomeResults(List.of(result));
        var published =
                new PublishedPages(
                        results,
                        REGISTRY,
                        new OfferedEditions(List.of()),
                        new OneWay(results),
                        new NoSheets(),
                        Optional.empty(),
                        new BareLayout());
        return new String(
                new HomePages(published, new BareLayout()).page(language, false),
                StandardCharsets.UTF_8);
    }

    @Test
    void provinces_have_points_bands_a_map_and_their_score_sheet() {
        var page =
                page(
                        of("par-province", REGISTRY.provinces(PERIOD).subList(0, 4)),
                        PageLanguage.VIETNAMESE);

        assertThat(page)
                .contains("51,23 / 60,00", "<td>B</td>", "Bảng điểm", "12.014", "class=\"map\"")
                .contains("Xếp hạng tỉnh, thành phố", "Được đánh giá, không xếp hạng")
                .doesNotContain("Số phiếu", "Bộ phiếu", "quá ít phiếu");
    }

    @Test
    void ministries_are_called_so_and_have_no_map() {
        var page =
                page(
                        of("par-ministry", REGISTRY.ministries(PERIOD).subList(0, 4)),
                        PageLanguage.ENGLISH);

        assertThat(page)
                .contains("Ranking of the ministries", "of 3 ministries lie above")
                .contains("Assessed, not ranked", "do not judge a ministry")
                .doesNotContain("class=\"map\"", "provinces", "Tap or select");
    }
}
