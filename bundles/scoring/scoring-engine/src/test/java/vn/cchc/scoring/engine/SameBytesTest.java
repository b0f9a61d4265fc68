package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;

/** The same answers give the same bytes, and they are the right ones. */
class SameBytesTest {
    private static final List<String> PROVINCES = List.of("01", "02", "04", "31", "79", "96");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void print_the_seed() {
        System.out.println("SameBytesTest seed " + seed);
    }

    @AfterEach
    void restore_locale_and_zone() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @EnumSource(NationRule.class)
    void the_order_of_the_rows_does_not_matter(NationRule rule) {
        var methodology = SipasForm.methodology(rule, 30);
        var forms = Forms.random(methodology, PROVINCES, 700, random);

        byte[] bytes = bytes(methodology, forms);

        for (int i = 0; i < 5; i++) {
            assertThat(bytes(methodology, forms.shuffled(random)))
                    .as("seed " + seed)
                    .isEqualTo(bytes);
        }
    }

    /** Changes only with the figures themselves or the way they are written down. */
    @Test
    void the_bytes_are_those_of_any_other_machine_and_day() {
        var methodology = SipasForm.methodology(NationRule.POPULATION_WEIGHTS, 30);
        var forms = Forms.random(methodology, PROVINCES, 300, new Random(2024));

        assertThat(CanonicalResult.fingerprint(figures(methodology, forms)))
                .hasToString("c495c7f1a00f5bd5c1423dbac91ad6b094fd3b1d65fe5b9c7f2ff9c546f802c4");
    }

    @ParameterizedTest
    @CsvSource({"vi-VN,Asia/Ho_Chi_Minh", "tr-TR,Pacific/Midway", "ar-EG-u-nu-arab,Pacific/Apia"})
    void neither_locale_nor_time_zone_matters(String language, String place) {
        var methodology = SipasForm.methodology(NationRule.POPULATION_WEIGHTS, 30);
        var forms = Forms.random(methodology, PROVINCES, 300, random);
        byte[] bytes = bytes(methodology, forms);

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(bytes(methodology, forms)).as("seed " + seed).isEqualTo(bytes);
    }

    @Test
    void parts_counted_by_many_threads_give_the_same_as_one_pass() throws Exception {
        var methodology = SipasForm.methodology(NationRule.POOLED_RESPONDENTS, 30);
        var forms = Forms.random(methodology, PROVINCES, 640, random);
        var counter = new AnswerCounter(methodology, Forms.REGISTRY, population().keySet());
        var parts = new ArrayList<Callable<Tallies>>();
        for (int from = 0; from < 640; from += 40) {
            var table = forms.part(from, from + 40).table(methodology);
            parts.add(() -> counter.count(table).orRefuse());
        }

        var threads = Executors.newFixedThreadPool(16);
        var sum = new Tallies(Map.of());
        for (var part : threads.invokeAll(parts)) {
            sum = part.get().plus(sum);
        }
        threads.shutdown();

        var figures = scorer(methodology).score(sum).orRefuse();
        assertThat(CanonicalResult.bytes(figures))
                .as("seed " + seed)
                .isEqualTo(bytes(methodology, forms));
    }

    @ParameterizedTest
    @EnumSource(NationRule.class)
    void every_figure_equals_a_recomputation_by_hand(NationRule rule) {
        var methodology = SipasForm.methodology(rule, 30);
        var forms = Forms.random(methodology, PROVINCES, 400, random);

        for (var figure : figures(methodology, forms)) {
            BigDecimal[] byHand = byHand(figure.unit(), figure.criterion(), methodology, forms);
            assertThat(figure.exact().orElseThrow())
                    .as(figure.unit() + " " + figure.criterion() + " seed " + seed)
                    .isEqualTo(byHand[0].divide(byHand[1], 12, RoundingMode.HALF_EVEN));
            assertThat(figure.value().orElseThrow())
                    .isEqualTo(byHand[0].divide(byHand[1], 2, RoundingMode.HALF_UP));
        }
    }

    /** Numerator and denominator, never reduced, straight from the forms. */
    private BigDecimal[] byHand(
            UnitRef unit, String node, ShareOfAnswers methodology, Forms forms) {
        if (!unit.code().equals(UnitRef.NATION_CODE)) {
            return mean(shares(unit.code(), node, methodology, forms));
        }
        if (methodology.nation() == NationRule.POOLED_RESPONDENTS) {
            return mean(shares(null, node, methodology, forms));
        }
        var provinces = new ArrayList<BigDecimal[]>();
        for (String code : PROVINCES) {
            long weight =
                    methodology.nation() == NationRule.MEAN_OF_PROVINCES
                            ? 1
                            : population().get(Forms.province(code));
            var figure = mean(shares(code, node, methodology, forms));
            for (long i = 0; i < weight; i++) {
                provinces.add(figure);
            }
        }
        return mean(provinces);
    }

    private static List<BigDecimal[]> shares(
            String province, String node, ShareOfAnswers methodology, Forms forms) {
        var shares = new ArrayList<BigDecimal[]>();
        for (var leaf : methodology.leaves()) {
            if (below(node, leaf.code(), methodology)) {
                int answered = 0;
                int satisfied = 0;
                for (var row : forms.rows()) {
                    String code = row.get(leaf.question().orElseThrow());
                    if ((province == null || province.equals(row.get("province")))
                            && code.matches("[1-5]")) {
                        answered++;
                        satisfied += code.matches("[45]") ? 1 : 0;
                    }
                }
                shares.add(fraction(100L * satisfied, answered));
            }
        }
        return shares;
    }

    private static boolean below(String node, String code, ShareOfAnswers methodology) {
        String at = code;
        while (!at.equals(node)) {
            var parent = methodology.criterion(at).orElseThrow().parent();
            if (parent.isEmpty()) {
                return false;
            }
            at = parent.get();
        }
        return true;
    }

    private static BigDecimal[] mean(List<BigDecimal[]> fractions) {
        BigDecimal product = BigDecimal.ONE;
        for (var fraction : fractions) {
            product = product.multiply(fraction[1]);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (var fraction : fractions) {
            sum = sum.add(fraction[0].multiply(product.divide(fraction[1])));
        }
        return new BigDecimal[] {sum, product.multiply(new BigDecimal(fractions.size()))};
    }

    private static BigDecimal[] fraction(long numerator, long denominator) {
        return new BigDecimal[] {new BigDecimal(numerator), new BigDecimal(denominator)};
    }

    private static byte[] bytes(ShareOfAnswers methodology, Forms forms) {
        return CanonicalResult.bytes(figures(methodology, forms));
    }

    private static List<Figure> figures(ShareOfAnswers methodology, Forms forms) {
        return scorer(methodology).score(forms.table(methodology)).orRefuse();
    }

    private static Scorer scorer(ShareOfAnswers methodology) {
        return new Scorer(methodology, Forms.REGISTRY, population());
    }

    private static Map<UnitRef, Long> population() {
        var population = new HashMap<UnitRef, Long>();
        for (int i = 0; i < PROVINCES.size(); i++) {
            population.put(Forms.province(PROVINCES.get(i)), i * 3L % 7 + 1);
        }
        return population;
    }
}
