package vn.cchc.scoring.internal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Succession;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.boundaries.BoundaryRecast;
import vn.cchc.scoring.boundaries.RecastAnswers;
import vn.cchc.scoring.engine.AnswerCounter;
import vn.cchc.scoring.engine.Scorer;
import vn.cchc.scoring.engine.Tallies;
import vn.cchc.scoring.engine.Tally;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.survey.AnswerTable;

/** Answers of the 63 provinces on the 34, by the real succession. */
class OnTheNewProvincesTest {
    private static final Registry REGISTRY = new CsvRegistry();
    private static final Period OLD = new Period("2024");
    private static final Period NEW = new Period("2026");

    private final ShareOfAnswers methodology = SmallYear.edition().shareOfAnswers().orElseThrow();

    /** Counts and exact figures of every new province are those of its old ones in one pot. */
    @Test
    void the_counts_of_merged_provinces_add_up_and_their_figures_are_the_pooled_ones() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var table = randomForms(5_000, new Random(seed));

        var answers = recast(table);

        var before = count(methodology, OLD, table);
        var after = count(answers.methodology(), NEW, answers.table());
        assertThat(answers.placement().leftOut()).isZero();
        assertThat(answers.placement().byCommune()).isPositive();
        assertThat(answers.placement().byProvince()).isPositive();
        var expected = new HashMap<UnitRef, Tally>();
        before.provinces()
                .forEach((unit, tally) -> expected.merge(successor(unit), tally, Tally::plus));
        assertThat(after.provinces()).as("seed " + seed).isEqualTo(expected);
        assertThat(after.provinces()).hasSize(34);
        assertThat(figures(after)).as("seed " + seed).isEqualTo(figures(new Tallies(expected)));
    }

    /** The same code, another province: nothing of the old one may be taken for the new one. */
    @ParameterizedTest
    @CsvSource({
        "15, Yên Bái, Lào Cai, 10",
        "24, Bắc Giang, Bắc Ninh, 27",
        "44, Quảng Bình, Quảng Trị, 45",
        "52, Bình Định, Gia Lai, 64",
        "80, Long An, Tây Ninh, 72",
        "82, Tiền Giang, Đồng Tháp, 87",
        "91, Kiên Giang, An Giang, 89"
    })
    void a_code_that_was_given_to_another_province_holds_both_old_ones_and_no_other(
            String code, String was, String is, String joined) {
        assertThat(name(OLD, code)).isEqualTo(was);
        assertThat(name(NEW, code)).isEqualTo(is);
        var forms = new ArrayList<String[]>();
        for (var province : REGISTRY.provinces(OLD)) {
            forms.add(new String[] {province.ref().code(), ""});
        }
        var table = table(forms, row -> forms.get(row)[0].equals(code) ? "5" : "1");

        var tallies = count(recast(table).methodology(), NEW, recast(table).table()).provinces();

        var merged = tallies.get(UnitRef.province(NEW, code));
        long old = REGISTRY.predecessors(UnitRef.province(NEW, code)).size();
        assertThat(merged.forms()).isEqualTo(old);
        assertThat(successor(UnitRef.province(OLD, joined)).code()).isEqualTo(code);
        tallies.forEach(
                (unit, tally) ->
                        assertThat(tally.codes().get("9.24").get("5"))
                                .as(unit.toString())
                                .isEqualTo(unit.code().equals(code) ? 1 : 0));
    }

    private static String name(Period period, String code) {
        return REGISTRY.find(UnitRef.province(period, code)).orElseThrow().name();
    }

    private static UnitRef successor(UnitRef province) {
        List<Succession> successors = REGISTRY.successors(province);
        assertThat(successors).as(province.toString()).hasSize(1);
        return successors.get(0).to();
    }

    private RecastAnswers recast(AnswerTable table) {
        return new BoundaryRecast(OLD, NEW, new RegistryConcordance(REGISTRY, NEW))
                .of(table, methodology, Optional.empty())
                .orRefuse();
    }

    private static Tallies count(ShareOfAnswers methodology, Period period, AnswerTable table) {
        var provinces = REGISTRY.provinces(period).stream().map(Province::ref).toList();
        return new AnswerCounter(methodology, period, provinces).count(table).orRefuse();
    }

    private List<Figure> figures(Tallies tallies) {
        Map<UnitRef, Long> population =
                REGISTRY.provinces(NEW).stream()
                        .collect(Collectors.toMap(Province::ref, Province::population));
        return new Scorer(methodology, NEW, population).score(tallies).orRefuse();
    }

    /** Every fourth form without a commune; communes that were merged before June 2025 too. */
    private static AnswerTable randomForms(int count, Random random) {
        List<Commune> communes = REGISTRY.communes(OLD);
        var places = new ArrayList<String[]>();
        for (int i = 0; i < count; i++) {
            var commune = communes.get(random.nextInt(communes.size()));
            String code = random.nextInt(4) == 0 ? "" : commune.ref().code();
            places.add(new String[] {commune.province().code(), code});
        }
        return table(places, row -> Integer.toString(random.nextInt(6)));
    }

    private static AnswerTable table(
            List<String[]> places, java.util.function.IntFunction<String> answer) {
        int rows = places.size();
        return new AnswerTable(
                rows,
                List.of(
                        AnswerTable.Column.of("province", rows, row -> places.get(row)[0]),
                        AnswerTable.Column.of("commune", rows, row -> places.get(row)[1]),
                        AnswerTable.Column.of("q1", rows, answer),
                        AnswerTable.Column.of("q2", rows, answer),
                        AnswerTable.Column.of("q3", rows, answer)));
    }
}
