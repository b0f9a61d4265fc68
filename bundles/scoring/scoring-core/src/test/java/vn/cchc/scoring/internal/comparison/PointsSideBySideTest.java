package vn.cchc.scoring.internal.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.difference.DifferenceOfEditions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.computation.PointsComputation;
import vn.cchc.scoring.internal.sheets.PointsYear;
import vn.cchc.testing.OfferedEditions;

/** Two years of an index of points with the same criteria. */
class PointsSideBySideTest {
    private static final EditionId BEFORE = new EditionId("par-province", "2023");
    private static final UnitRef HANOI = SmallYear.province("01");

    private final KeptInMemory results = new KeptInMemory();
    private final Edition later = PointsOffice.edition();
    private final Edition earlier = of(BEFORE, later);

    private static Edition of(EditionId id, Edition year) {
        return new Edition(
                id,
                Fingerprint.of(id.toString().getBytes(StandardCharsets.UTF_8)),
                year.bundle(),
                year.title(),
                year.status(),
                year.statusReason(),
                year.legalAct(),
                year.registry(),
                year.content(),
                year.instruments(),
                year.sampling(),
                year.design(),
                year.fieldwork(),
                year.published(),
                year.sources());
    }

    private void publish(Edition year, String scores) {
        byte[] csv = (PointsOffice.HEAD + scores).getBytes(StandardCharsets.UTF_8);
        var sheet =
                new ImportedSheet(
                        "sheet-" + year.id(),
                        year.id(),
                        year.fingerprint(),
                        "scores.csv",
                        3,
                        Fingerprint.of(csv),
                        false,
                        SmallYear.COMPUTED,
                        "lan");
        var draft =
                new PointsComputation(PointsYear.of(year, SmallYear.registry()), sheet)
                        .draft(csv, "result-" + year.id(), "lan", SmallYear.COMPUTED)
                        .orRefuse();
        results.add(SmallYear.published(draft, "minh"));
    }

    private Comparisons comparisons() {
        publish(earlier, "01,1.1,appraisal-1,85,\n01,1.2,appraisal-1,n/a,\n01,2,survey,100,\n");
        publish(later, "01,1.1,appraisal-1,100,\n01,1.2,appraisal-1,n/a,\n01,2,survey,90,\n");
        return new PublishedComparisons(
                results,
                new OfferedEditions(List.of(earlier, later)),
                new DifferenceOfEditions(),
                new FrozenAnswers(List.of(), Map.of()),
                SmallYear.registry());
    }

    /** 20 + 30 of 70 that apply, then 40 + 27: percentages of what applies, not points. */
    @Test
    void percentages_of_the_maximum_are_subtracted_and_nothing_is_tested() {
        var comparison = comparisons().between(BEFORE, PointsOffice.ID, ComparisonBasis.PUBLISHED);

        var index = comparison.pair(HANOI, "PAR").orElseThrow();
        assertThat(index.earlier().percent()).contains(new BigDecimal("71.43"));
        assertThat(index.later().percent()).contains(new BigDecimal("95.71"));
        assertThat(index.change().orElseThrow().points()).isEqualByComparingTo("24.28");
        assertThat(index.change().orElseThrow().test()).isEmpty();
        assertThat(comparison.pair(HANOI, "2").orElseThrow().change().orElseThrow().points())
                .isEqualByComparingTo("-10");
    }

    @Test
    void what_did_not_apply_has_no_change() {
        var pair =
                comparisons()
                        .between(BEFORE, PointsOffice.ID, ComparisonBasis.PUBLISHED)
                        .pair(HANOI, "1.2")
                        .orElseThrow();

        assertThat(pair.earlier().percent()).isEmpty();
        assertThat(pair.change()).isEmpty();
        assertThat(pair.verdict().comparable()).isTrue();
    }

    @Test
    void there_are_no_answers_to_compute_anew_from() {
        var comparisons = comparisons();

        assertThatThrownBy(
                        () ->
                                comparisons.between(
                                        BEFORE,
                                        PointsOffice.ID,
                                        new ComparisonBasis(
                                                Optional.of(new Period("2026")),
                                                Optional.of(Wording.SAME))))
                .hasMessageContaining("SCO-448");
    }
}
