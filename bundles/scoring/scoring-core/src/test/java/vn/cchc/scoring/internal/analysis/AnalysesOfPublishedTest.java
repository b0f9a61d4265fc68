package vn.cchc.scoring.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.analysis.Analyses.Key;
import vn.cchc.scoring.internal.analysis.Analyses.Kind;
import vn.cchc.scoring.internal.faults.BreakdownFault;
import vn.cchc.scoring.internal.robustness.TriedRobustness;

class AnalysesOfPublishedTest {
    private final KeptInMemory results =
            new KeptInMemory(SmallYear.published(SmallYear.draft("r1", "lan"), "minh"));
    private final AnalysesInMemory analyses = new AnalysesInMemory();
    private final List<EditionId> brokenDown = new ArrayList<>();
    private final Hands clock = new Hands();
    private final KeptAnalyses kept = new KeptAnalyses(analyses, results, SmallYear.registry());
    private boolean yearThere = true;
    private final AnalysesOfPublished published =
            new AnalysesOfPublished(
                    results,
                    this::breakdown,
                    new TriedRobustness(results, SmallYear.registry()),
                    analyses,
                    clock);

    @AfterEach
    void stop() {
        published.stop();
    }

    @Test
    void what_follows_from_a_published_result_is_kept_to_the_last_digit() {
        published.look();

        var result = results.find("r1").orElseThrow();
        assertThat(kept.breakdown(result)).hasValue(SmallBreakdown.of(result));
        assertThat(kept.robustness(result))
                .hasValue(new TriedRobustness(results, SmallYear.registry()).of(SmallYear.ID));
    }

    @Test
    void what_is_kept_is_not_worked_out_again() {
        published.look();
        clock.now = clock.now.plus(Duration.ofHours(1));
        published.look();

        assertThat(brokenDown).containsExactly(SmallYear.ID);
    }

    @Test
    void nothing_follows_from_a_draft() {
        results.add(SmallYear.draft("draft", "lan"));

        published.look();

        assertThat(analyses.kept()).extracting(Key::result).containsOnly("r1");
    }

    @Test
    void points_have_no_groups_of_respondents() {
        results.add(PointsOffice.published("p1"));

        published.look();

        assertThat(analyses.kept())
                .contains(Key.of("p1", Kind.ROBUSTNESS))
                .doesNotContain(Key.of("p1", Kind.BREAKDOWN));
        assertThat(brokenDown).doesNotContain(PointsOffice.ID);
    }

    @Test
    void what_cannot_be_worked_out_yet_is_tried_again_after_a_minute_and_the_rest_at_once() {
        yearThere = false;
        published.look();
        assertThat(analyses.kept()).containsExactly(Key.of("r1", Kind.ROBUSTNESS));
        yearThere = true;
        published.look();
        assertThat(analyses.kept()).hasSize(1);

        clock.now = clock.now.plus(Duration.ofMinutes(1));
        published.look();

        assertThat(analyses.kept()).contains(Key.of("r1", Kind.BREAKDOWN));
    }

    private Breakdown breakdown(EditionId edition) {
        if (!yearThere) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, BreakdownFault.ANSWERS_GONE.at(edition.toString()));
        }
        brokenDown.add(edition);
        return SmallBreakdown.of(results.published(edition).orElseThrow());
    }

    /** A clock that somebody sets. */
    private static final class Hands extends Clock {
        private Instant now = SmallYear.COMPUTED;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
