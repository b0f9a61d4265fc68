package vn.cchc.scoring.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Audit;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.Scoring;
import vn.cchc.scoring.internal.computation.Computation;
import vn.cchc.scoring.internal.computation.PointsComputation;
import vn.cchc.scoring.internal.faults.InputFault;
import vn.cchc.scoring.internal.faults.SheetsFault;
import vn.cchc.scoring.internal.sheets.PointsYear;
import vn.cchc.scoring.internal.store.ResultStore;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Scores answer sets and score sheets in the background and keeps what comes out as a draft. */
@Component
public final class ScoringJobs implements Scoring {
    private static final Logger LOG = LoggerFactory.getLogger(ScoringJobs.class);
    private static final long STEPS = 3;

    private final Jobs jobs;
    private final AnswerSets answerSets;
    private final ScoreSheets sheets;
    private final Editions editions;
    private final Registry registry;
    private final ResultStore store;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public ScoringJobs(
            @Reference Jobs jobs,
            @Reference AnswerSets answerSets,
            @Reference ScoreSheets sheets,
            @Reference Editions editions,
            @Reference Registry registry,
            @Reference ResultStore store,
            @Reference Audit audit) {
        this(jobs, answerSets, sheets, editions, registry, store, audit, Clock.systemUTC());
    }

    ScoringJobs(
            Jobs jobs,
            AnswerSets answerSets,
            ScoreSheets sheets,
            Editions editions,
            Registry registry,
            ResultStore store,
            Audit audit,
            Clock clock) {
        this.jobs = jobs;
        this.answerSets = answerSets;
        this.sheets = sheets;
        this.editions = editions;
        this.registry = registry;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Job score(String answerSet, String who) {
        var answers = released(answerSet);
        var edition = editionOf(answers);
        return jobs.start(
                "result.score",
                edition.id() + ", answers " + answers.id(),
                who,
                progress -> score(edition, answers, who, progress));
    }

    @Override
    public Job scoreSheet(String id, String who) {
        var sheet =
                sheets.find(id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                SheetsFault.NO_SHEET.at(id)));
        var edition = editionOf(sheet.edition(), sheet.editionFingerprint());
        var year = PointsYear.of(edition, registry);
        return jobs.start(
                "result.score",
                edition.id() + ", score sheet " + sheet.id(),
                who,
                progress -> score(new PointsComputation(year, sheet), who, progress));
    }

    private String score(PointsComputation computation, String who, Jobs.Progress progress) {
        progress.report("Opening the score sheet", 0, STEPS);
        byte[] csv = sheets.content(computation.sheet().id());
        progress.report("Computing the figures", 1, STEPS);
        return keep(computation.draft(csv, newId(), who, now()).orRefuse(), who, progress);
    }

    private String score(Edition edition, AnswerSet answers, String who, Jobs.Progress progress) {
        progress.report("Opening the answers", 0, STEPS);
        var table = answerSets.open(answers.id());
        progress.report("Computing the figures", 1, STEPS);
        var draft =
                new Computation(edition, answers, population(edition.registry()))
                        .draft(table, newId(), who, now())
                        .orRefuse();
        return keep(draft, who, progress);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String keep(Result draft, String who, Jobs.Progress progress) {
        if (progress.stopping()) {
            return "stopped";
        }
        String id = draft.summary().id();
        progress.report("Keeping the result", 2, STEPS);
        store.keep(draft);
        audit.record(who, "result.score", id, "done");
        tell(draft);
        progress.report("Done", STEPS, STEPS);
        return id;
    }

    private static void tell(Result draft) {
        LOG.info(
                "Result {} of {} computed from {} {}: {} figures, fingerprint {}",
                draft.summary().id(),
                draft.summary().edition(),
                draft.summary().input().size(),
                draft.ofPoints() ? "scores" : "forms",
                draft.figures().size(),
                draft.summary().content().brief());
    }

    private AnswerSet released(String id) {
        var answers =
                answerSets
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                InputFault.NO_ANSWERS.at(id)));
        if (answers.state() != AnswerSet.State.RELEASED) {
            throw new Refusal(Refusal.Kind.CONFLICT, InputFault.OPEN.at(id));
        }
        return answers;
    }

    private Edition editionOf(AnswerSet answers) {
        var edition = editionOf(answers.edition(), answers.editionFingerprint());
        var problems = new ArrayList<Problem>();
        if (registry.provinces(edition.registry()).isEmpty()) {
            problems.add(noProvinces(edition));
        }
        if (edition.shareOfAnswers().isEmpty()) {
            problems.add(notOfAnswers(edition));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, problems);
        }
        return edition;
    }

    /** Only the very text the answers or scores were checked with can score them. */
    private Edition editionOf(EditionId id, Fingerprint text) {
        var edition =
                editions.find(id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.CONFLICT,
                                                InputFault.NO_EDITION.at(id.toString())));
        if (!edition.fingerprint().equals(text)) {
            throw new Refusal(Refusal.Kind.CONFLICT, otherEdition(edition, text));
        }
        return edition;
    }

    private static Problem otherEdition(Edition edition, Fingerprint text) {
        return InputFault.OTHER_EDITION.at(
                edition.id().toString(), text.brief(), edition.fingerprint().brief());
    }

    private static Problem noProvinces(Edition edition) {
        var registry = edition.registry();
        return InputFault.NO_PROVINCES.at(
                new LanguageText("danh mục đơn vị " + registry, "registry " + registry));
    }

    private static Problem notOfAnswers(Edition edition) {
        return InputFault.OF_POINTS.at(edition.id().toString());
    }

    private Map<UnitRef, Long> population(Period period) {
        var population = new HashMap<UnitRef, Long>();
        registry.provinces(period).forEach(p -> population.put(p.ref(), p.population()));
        return population;
    }
}
