package vn.cchc.scoring.internal.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.model.Period;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.faults.ComparisonFault;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Figures computed anew from the frozen answers of published results; the last ones are kept. */
final class ComputedAnew {
    private static final int KEPT = 8;

    private final AnswerSets answerSets;
    private final Registry registry;
    private final Map<String, Figures> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Figures> eldest) {
                    return size() > KEPT;
                }
            };

    ComputedAnew(AnswerSets answerSets, Registry registry) {
        this.answerSets = answerSets;
        this.registry = registry;
    }

    /**
     * @param edition the rules to compute by
     * @param to newer units; empty for those of the edition
     * @throws Refusal CONFLICT when the answers are gone
     */
    Figures anew(Result result, Edition edition, ComparedYears years, Optional<Period> to) {
        String key = key(result, years, to);
        // One at a time: a year is read whole, and the next one who asks finds it kept.
        synchronized (kept) {
            var figures = kept.get(key);
            if (figures == null) {
                figures = computed(result, edition, to);
                kept.put(key, figures);
            }
            return figures;
        }
    }

    private Figures computed(Result result, Edition edition, Optional<Period> to) {
        var table = answerSets.open(answers(result).id());
        var figures = new RecomputedFigures(registry);
        return to.map(period -> figures.of(result, edition, table, period))
                .orElseGet(() -> figures.of(result, edition, table))
                .orRefuse();
    }

    /** The rules of a year of common questions depend on both years. */
    private String key(Result result, ComparedYears years, Optional<Period> to) {
        String rules =
                years.common()
                        .map(
                                common ->
                                        common.wording()
                                                + years.earlier().fingerprint().sha256()
                                                + years.later().fingerprint().sha256())
                        .orElse("own");
        return String.join(
                " ",
                result.summary().id(),
                rules,
                to.map(Period::code).orElse("own"),
                registry.fingerprint().sha256());
    }

    private AnswerSet answers(Result result) {
        String id = result.summary().input().id();
        return answerSets
                .find(id)
                .filter(
                        set ->
                                set.content()
                                        .filter(result.summary().input().content()::equals)
                                        .isPresent())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.CONFLICT,
                                        ComparisonFault.NO_ANSWERS.at(
                                                result.summary().edition().toString(), id)));
    }
}
