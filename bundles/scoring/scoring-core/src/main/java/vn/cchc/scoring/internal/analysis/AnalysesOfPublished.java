package vn.cchc.scoring.internal.analysis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Breakdowns;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.Robustness;
import vn.cchc.scoring.internal.analysis.Analyses.Key;
import vn.cchc.scoring.internal.analysis.Analyses.Kind;
import vn.cchc.scoring.internal.figures.Publications;

/**
 * Works out, soon after a result is published, what follows from it, and keeps it. One thing at a
 * time on one thread of low priority: nobody waits for it.
 */
@Component(service = AnalysesOfPublished.class, immediate = true)
public final class AnalysesOfPublished {
    private static final Logger LOG = LoggerFactory.getLogger(AnalysesOfPublished.class);
    private static final long LOOK_SECONDS = 3;

    /** What is missing for it, a year bundle for example, may still come. */
    private static final Duration LATER = Duration.ofMinutes(1);

    private final Results results;
    private final Breakdowns breakdowns;
    private final Robustness robustness;
    private final Analyses analyses;
    private final Clock clock;
    private final Map<Key, Instant> notBefore = new HashMap<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(AnalysesOfPublished::thread);

    @Activate
    public AnalysesOfPublished(
            @Reference Results results,
            @Reference Breakdowns breakdowns,
            @Reference Robustness robustness,
            @Reference Analyses analyses) {
        this(results, breakdowns, robustness, analyses, Clock.systemUTC());
        thread.scheduleWithFixedDelay(
                this::lookAndGoOn, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    AnalysesOfPublished(
            Results results,
            Breakdowns breakdowns,
            Robustness robustness,
            Analyses analyses,
            Clock clock) {
        this.results = results;
        this.breakdowns = breakdowns;
        this.robustness = robustness;
        this.analyses = analyses;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "cchc-analyses");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    /** A task that throws would never run again. */
    private void lookAndGoOn() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.debug("Could not look for results to analyse", e);
        }
    }

    /** Works out all that is missing and can be worked out now. */
    void look() {
        var kept = analyses.kept();
        for (var result : Publications.among(results.all()).inForce()) {
            for (Kind kind : Kind.values()) {
                var key = Key.of(result.id(), kind);
                if (!kept.contains(key) && due(key) && possible(result, kind)) {
                    workOut(result, kind, key);
                }
            }
        }
    }

    private boolean due(Key key) {
        return !clock.instant().isBefore(notBefore.getOrDefault(key, Instant.MIN));
    }

    /** Groups of respondents answered a form; points have none. */
    private static boolean possible(ResultSummary result, Kind kind) {
        return kind != Kind.BREAKDOWN || result.input() instanceof ResultSummary.Answers;
    }

    private void workOut(ResultSummary result, Kind kind, Key key) {
        try {
            byte[] content =
                    switch (kind) {
                        case BREAKDOWN -> BreakdownText.write(breakdowns.of(result.edition()));
                        case ROBUSTNESS -> RobustnessText.write(robustness.of(result.edition()));
                    };
            analyses.keep(key, content);
            LOG.info("Kept {} of result {} of {}", kind.word(), result.id(), result.edition());
        } catch (Refusal refusal) {
            later(key);
            LOG.debug("No {} of {} yet: {}", kind.word(), result.edition(), refusal.getMessage());
        } catch (RuntimeException e) {
            later(key);
            LOG.warn("Could not work out {} of {}", kind.word(), result.edition(), e);
        }
    }

    private void later(Key key) {
        notBefore.put(key, clock.instant().plus(LATER));
    }
}
