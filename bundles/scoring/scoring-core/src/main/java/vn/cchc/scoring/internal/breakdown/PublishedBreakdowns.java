package vn.cchc.scoring.internal.breakdown;

import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdowns;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.faults.BreakdownFault;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Breaks published results down, and remembers the one asked for last: it never changes. */
@Component
public final class PublishedBreakdowns implements Breakdowns {
    private final Results results;
    private final Editions editions;
    private final AnswerSets answerSets;
    private final Registry registry;
    private final AtomicReference<Breakdown> last = new AtomicReference<>();

    @Activate
    public PublishedBreakdowns(
            @Reference Results results,
            @Reference Editions editions,
            @Reference AnswerSets answerSets,
            @Reference Registry registry) {
        this.results = results;
        this.editions = editions;
        this.answerSets = answerSets;
        this.registry = registry;
    }

    @Override
    public Breakdown of(EditionId edition) {
        var result = results.published(edition).orElseThrow(() -> unpublished(edition));
        var known = last.get();
        return isOf(result, known) ? known : breakDown(result);
    }

    /** One at a time: the answers are read whole, and the next one who asks finds it done. */
    private synchronized Breakdown breakDown(Result result) {
        var known = last.get();
        if (isOf(result, known)) {
            return known;
        }
        var year = year(result);
        var methodology =
                year.shareOfAnswers().orElseThrow(() -> refusal(result, BreakdownFault.POINTS));
        var design = year.design().orElseThrow(() -> refusal(result, BreakdownFault.NO_DESIGN));
        var table = answerSets.open(answers(result).id());
        var names = new GroupNames(registry, answerSets.codebook(year.id()), year.registry());
        var made = new Groups(result, methodology, design, registry, names).breakDown(table);
        last.set(made);
        return made;
    }

    private static boolean isOf(Result result, Breakdown known) {
        return known != null && known.result().id().equals(result.summary().id());
    }

    private Edition year(Result result) {
        return result.summary()
                .year(editions)
                .orElseThrow(
                        () ->
                                refusal(
                                        result,
                                        BreakdownFault.YEAR_GONE,
                                        result.summary().editionFingerprint().brief()));
    }

    private AnswerSet answers(Result result) {
        return answerSets
                .find(result.summary().input().id())
                .filter(
                        set ->
                                set.content()
                                        .filter(result.summary().input().content()::equals)
                                        .isPresent())
                .orElseThrow(() -> refusal(result, BreakdownFault.ANSWERS_GONE));
    }

    private static Refusal refusal(Result result, BreakdownFault fault, Object... words) {
        String where = result.summary().edition().toString();
        return new Refusal(Refusal.Kind.CONFLICT, fault.at(where, words));
    }

    private static Refusal unpublished(EditionId edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.UNPUBLISHED.at(edition.toString()));
    }
}
