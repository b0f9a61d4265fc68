package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalPointsTest {
    private static final String HEADER = "unit,criterion,stage,value,note";
    private static final List<String> ROWS =
            List.of(
                    "01,1.1,appraisal-1,yes,",
                    "01,1.2.1,appraisal-1,19/20,",
                    "01,1.2.2,figure,1/3,",
                    "01,2.1,survey,70.5,",
                    "01,2.2.1,appraisal-1,n/a,",
                    "01,2.2.2,sipas,83.94,",
                    "02,1.1,self,no,");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore_locale_and_zone() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static byte[] bytes(List<String> rows) {
        String csv = HEADER + "\n" + String.join("\n", rows) + "\n";
        var scorer =
                new PointsScorer(
                        new SmallIndex().methodology(),
                        SmallIndex.PERIOD,
                        SmallIndex.provinces("01", "02"));
        return CanonicalPoints.bytes(
                scorer.score(csv.getBytes(StandardCharsets.UTF_8)).orRefuse().figures());
    }

    @Test
    void a_line_holds_all_of_a_figure() {
        var lines = new String(bytes(ROWS), StandardCharsets.UTF_8).lines().toList();

        // 10 + 5 + 20/3 + 21.15 + 8.394 of 80
        assertThat(lines)
                .startsWith(
                        "cchc-points 1",
                        "nation/2024/VN\tPAR\t-\t-\t64.013333333333\t64.01\t-\t0:70")
                .contains(
                        "province/2024/01\tPAR\t80\t51.210666666667\t64.013333333333\t64.01\t1\t0:70",
                        "province/2024/01\t2.2.1\t0\t0.000000000000\t-\t-\t-\t-",
                        "province/2024/02\t1.1\t10\t-\t-\t-\t-\t-")
                .hasSize(1 + 3 * 11);
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        long seed = new Random().nextLong();
        System.out.println("CanonicalPointsTest seed " + seed);
        var shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(bytes(shuffled)).as("seed " + seed).isEqualTo(bytes(ROWS));
    }

    @ParameterizedTest
    @CsvSource({"vi-VN,Asia/Ho_Chi_Minh", "tr-TR,Pacific/Midway", "ar-EG-u-nu-arab,Pacific/Apia"})
    void neither_locale_nor_time_zone_matters(String language, String place) {
        byte[] bytes = bytes(ROWS);

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(bytes(ROWS)).isEqualTo(bytes);
    }

    @Test
    void equal_figures_have_equal_fingerprints() {
        var scorer =
                new PointsScorer(
                        new SmallIndex().methodology(),
                        SmallIndex.PERIOD,
                        SmallIndex.provinces("01"));
        var nothing = scorer.score(new ScoreSheet(List.of())).figures();

        assertThat(CanonicalPoints.fingerprint(nothing))
                .isEqualTo(
                        CanonicalPoints.fingerprint(
                                scorer.score(new ScoreSheet(List.of())).figures()));
    }
}
