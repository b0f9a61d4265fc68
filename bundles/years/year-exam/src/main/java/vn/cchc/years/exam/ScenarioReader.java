package vn.cchc.years.exam;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.edition.internal.text.Utf8;
import vn.cchc.edition.internal.text.YamlReader;
import vn.cchc.model.Refusal;
import vn.cchc.years.exam.Scenario.Input;

/**
 * Reads the scenarios of a year as strictly as the year itself: a misspelt code or field is a
 * fault, never a case that quietly tests nothing.
 */
final class ScenarioReader {
    private static final String NO_FIGURE = "none";
    private static final String WEIGHT = "[1-9][0-9]{0,3}";
    private static final String POINTS = "[0-9]{1,3}(\\.[0-9]{1,12})?";

    private final Methodology<?> methodology;
    private final Problems problems = new Problems();
    private final KnownCriteria criteria;

    ScenarioReader(Methodology<?> methodology) {
        this.methodology = methodology;
        this.criteria = new KnownCriteria(methodology, problems);
    }

    /**
     * All scenarios of a folder, in order of their files.
     *
     * @throws Refusal with every fault in them
     */
    List<Scenario> read(Path folder) throws IOException {
        var scenarios = new ArrayList<Scenario>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    scenarios.addAll(readFile(file));
                }
            }
        }
        if (!problems.none()) {
            throw new Refusal(Refusal.Kind.INVALID, problems.list());
        }
        return scenarios;
    }

    private List<Scenario> readFile(Path file) throws IOException {
        String name = "scenarios/" + file.getFileName();
        var scenarios = new ArrayList<Scenario>();
        Optional<String> text = new Utf8(name, problems).read(Files.readAllBytes(file));
        if (text.isPresent()) {
            for (var document : new YamlReader(name, problems).readAll(text.get())) {
                scenarios.add(scenario(new FieldReader(document, problems)));
            }
        }
        return scenarios;
    }

    private Scenario scenario(FieldReader fields) {
        Input input =
                methodology instanceof ShareOfAnswers answers
                        ? new AnswersInput(answers, criteria, problems).read(fields)
                        : new ScoresInput((PointsOfCriteria) methodology, criteria, problems)
                                .read(fields);
        Optional<FieldReader> expected = fields.group("expect");
        Optional<FieldReader> points =
                methodology instanceof PointsOfCriteria
                        ? fields.optionalGroup("expect-points")
                        : Optional.empty();
        var scenario =
                new Scenario(
                        fields.where(),
                        fields.text("scenario").map(Placed::value).orElse(""),
                        input,
                        expected.map(group -> numbers(group, criteria.figure())).orElse(Map.of()),
                        points.map(group -> numbers(group, POINTS)).orElse(Map.of()),
                        fields.optionalGroup("rivals").map(this::rivals).orElse(List.of()),
                        fields.texts("because").stream().map(Placed::value).toList());
        fields.refuseOthers();
        return scenario;
    }

    private List<RivalRule> rivals(FieldReader group) {
        var rivals = new ArrayList<RivalRule>();
        for (String name : group.names()) {
            group.group(name).ifPresent(rule -> rivals.add(rival(name, rule)));
        }
        return rivals;
    }

    private RivalRule rival(String name, FieldReader rule) {
        var weights = new LinkedHashMap<String, BigDecimal>();
        for (FieldReader parts : rule.group("weights").stream().toList()) {
            for (String part : criteria.in(parts)) {
                parts.text(part)
                        .flatMap(text -> criteria.number(text, WEIGHT))
                        .ifPresent(weight -> weights.put(part, weight));
            }
        }
        String node = rule.text("of").map(Placed::value).orElse("");
        rule.refuseOthers();
        return new RivalRule(name, node, weights);
    }

    private Map<String, Optional<BigDecimal>> numbers(FieldReader group, String pattern) {
        var numbers = new LinkedHashMap<String, Optional<BigDecimal>>();
        for (String criterion : criteria.in(group)) {
            group.text(criterion)
                    .ifPresent(
                            text ->
                                    numbers.put(
                                            criterion,
                                            text.value().equals(NO_FIGURE)
                                                    ? Optional.empty()
                                                    : criteria.number(text, pattern)));
        }
        return numbers;
    }
}
