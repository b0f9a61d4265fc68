package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.Edition.Status;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Registry;

/** Reads and examines the files a methodology names, whatever its kind. */
final class CalculationReader {
    private final YearTexts texts;
    private final Registry registry;
    private final Problems problems;

    CalculationReader(YearTexts texts, Registry registry, Problems problems) {
        this.texts = texts;
        this.registry = registry;
        this.problems = problems;
    }

    Calculation read(
            MethodologyFile methodology, EditionFile edition, List<Instrument> instruments) {
        return methodology instanceof AnswersFile answers
                ? answers(answers, edition, instruments)
                : points((PointsFile) methodology, edition, instruments);
    }

    private Calculation answers(
            AnswersFile methodology, EditionFile edition, List<Instrument> instruments) {
        Optional<List<CriterionRow>> criteria =
                sheet(methodology.common().criteria(), "criteria.csv", CriteriaReader.COLUMNS)
                        .flatMap(sheet -> new CriteriaReader(problems).read(sheet));
        criteria.ifPresent(rows -> new AskedTree(rows, problems).examine(methodology));
        compare(methodology, criteria, edition, instruments);
        return new Calculation(
                codes(criteria),
                methodology.common().digits(),
                UnitKind.PROVINCE,
                () -> new AskedCalculation(methodology, criteria.orElseThrow()).methodology());
    }

    private void compare(
            AnswersFile methodology,
            Optional<List<CriterionRow>> criteria,
            EditionFile edition,
            List<Instrument> instruments) {
        if (methodology.instrument().isEmpty() || edition.instruments().isEmpty()) {
            return;
        }
        Placed<String> scored = methodology.instrument().get();
        List<String> names = edition.instruments().stream().map(Placed::value).toList();
        if (!names.contains(scored.value())) {
            var hint = new Nearest(names).hint(scored.value());
            problems.add(EditionFault.NO_INSTRUMENT, scored.where(), scored.value(), hint);
        }
        instruments.stream()
                .filter(instrument -> instrument.name().equals(scored.value()))
                .findFirst()
                .map(instrument -> new ScoredForm(new Form(instrument), problems))
                .ifPresent(
                        form -> {
                            form.compare(methodology);
                            criteria.ifPresent(rows -> form.compare(rows, methodology.scale()));
                        });
    }

    private Calculation points(
            PointsFile methodology, EditionFile edition, List<Instrument> instruments) {
        int before = problems.count();
        Optional<List<PointsRow>> criteria =
                sheet(methodology.common().criteria(), "criteria.csv", PointsCriteriaReader.COLUMNS)
                        .flatMap(sheet -> new PointsCriteriaReader(problems).read(sheet));
        Optional<List<RuleFile>> rules =
                sheet(methodology.rules(), "rules.csv", RulesReader.COLUMNS)
                        .map(sheet -> new RulesReader(problems).read(sheet));
        boolean official = edition.status().filter(s -> s == Status.OFFICIAL).isPresent();
        criteria.ifPresent(rows -> examine(rows, methodology, official));
        rules.orElse(List.of()).forEach(rule -> examine(rule, official));
        if (criteria.isPresent() && rules.filter(r -> !r.isEmpty()).isPresent()) {
            String file = methodology.rules().orElseThrow().value();
            new ScoredLeaves(criteria.get(), rules.get(), file, problems).compare();
        }
        boolean sound = problems.count() == before;
        edition.registry().ifPresent(new UnitRules(methodology, registry, problems)::compare);
        var survey =
                new OfficialsPart(texts, registry, problems)
                        .read(
                                methodology,
                                edition,
                                instruments,
                                criteria.filter(rows -> sound).orElse(List.of()),
                                rules.orElse(List.of()));
        return new Calculation(
                codes(criteria),
                methodology.common().digits(),
                methodology.scope().map(Placed::value).orElse(UnitKind.PROVINCE),
                () ->
                        new PointsCalculation(
                                        methodology,
                                        criteria.orElseThrow(),
                                        rules.orElseThrow(),
                                        survey.get())
                                .methodology());
    }

    private void examine(List<PointsRow> rows, PointsFile methodology, boolean official) {
        var tree = new PointsTreeRules(rows, problems);
        tree.examine(methodology);
        if (official) {
            tree.requireConfirmed();
        }
    }

    private void examine(RuleFile rule, boolean official) {
        var rules = new RuleRules(rule, problems);
        rules.examine();
        if (official) {
            rules.requireConfirmed();
        }
    }

    /** A file that is not named is not also told as a file that nobody reads. */
    private Optional<Sheet> sheet(Optional<Placed<String>> path, String usual, Columns columns) {
        if (path.isEmpty()) {
            texts.excuse(usual);
        }
        return path.flatMap(p -> texts.sheet(p, columns));
    }

    private static Set<String> codes(Optional<? extends List<? extends NodeRow>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(row -> row.code().stream())
                .collect(Collectors.toSet());
    }
}
