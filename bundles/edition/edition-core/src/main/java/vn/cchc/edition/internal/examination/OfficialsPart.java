package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.internal.examination.OfficialsQuestions.Scored;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/** The part of an index of points that makes points out of answers of officials. */
final class OfficialsPart {
    private final YearTexts texts;
    private final Registry registry;
    private final Problems problems;

    OfficialsPart(YearTexts texts, Registry registry, Problems problems) {
        this.texts = texts;
        this.registry = registry;
        this.problems = problems;
    }

    /**
     * The survey once nothing is wrong; nothing where the year has none.
     *
     * @param criteria none when something is wrong with them or the rules
     */
    Supplier<Optional<OfficialsSurvey>> read(
            PointsFile methodology,
            EditionFile edition,
            List<Instrument> instruments,
            List<PointsRow> criteria,
            List<RuleFile> rules) {
        Optional<OfficialsFile> file =
                methodology
                        .officialsSurvey()
                        .flatMap(texts::yaml)
                        .map(fields -> new OfficialsReader(fields, problems).read());
        if (file.isEmpty()) {
            methodology.officialsSurvey().ifPresent(f -> texts.excuse("survey-questions.csv"));
            return Optional::empty;
        }
        var part = new OfficialsRules(file.get(), instruments, problems);
        List<String> named = edition.instruments().stream().map(Placed::value).toList();
        part.compareForms(named, units(methodology, edition));
        Optional<List<Scored>> questions =
                file.get()
                        .questions()
                        .flatMap(path -> texts.sheet(path, OfficialsQuestions.COLUMNS))
                        .map(
                                sheet ->
                                        new OfficialsQuestions(file.get(), part.forms(), problems)
                                                .read(sheet));
        if (file.get().questions().isEmpty()) {
            texts.excuse("survey-questions.csv");
        }
        questions
                .filter(q -> !criteria.isEmpty())
                .ifPresent(q -> part.compareTree(q, criteria, rules));
        return () -> Optional.of(part.survey(questions.orElseThrow()));
    }

    /** Codes of the units assessed; none when they are not known. */
    private Set<String> units(PointsFile methodology, EditionFile edition) {
        if (!methodology.assessed().isEmpty()) {
            return methodology.assessed().stream().map(Placed::value).collect(Collectors.toSet());
        }
        return edition.registry()
                .flatMap(period -> methodology.scope().map(scope -> units(scope.value(), period)))
                .orElse(Set.of());
    }

    private Set<String> units(UnitKind scope, Period period) {
        List<? extends Unit> units =
                scope == UnitKind.MINISTRY
                        ? registry.ministries(period)
                        : registry.provinces(period);
        return units.stream().map(unit -> unit.ref().code()).collect(Collectors.toSet());
    }
}
