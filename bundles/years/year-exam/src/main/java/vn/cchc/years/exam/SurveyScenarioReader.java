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
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.edition.internal.text.Utf8;
import vn.cchc.edition.internal.text.YamlReader;
import vn.cchc.model.Refusal;

/**
 * Reads the cases of a survey of officials as strictly as the year itself: a misspelt question,
 * code or criterion is a fault, never a case that quietly tests nothing.
 */
final class SurveyScenarioReader {
    private static final String NO_FIGURE = "none";
    private static final String PERCENT = "[0-9]{1,3}(\\.[0-9]{1,12})?";
    private static final int MOST = 1_000_000;

    private final OfficialsSurvey survey;
    private final AskedCodes codes;
    private final Problems problems = new Problems();

    SurveyScenarioReader(OfficialsSurvey survey, AskedCodes codes) {
        this.survey = survey;
        this.codes = codes;
    }

    /**
     * All cases of a folder, in order of their files; none when there is no folder.
     *
     * @throws Refusal with every fault in them
     */
    List<SurveyScenario> read(Path folder) throws IOException {
        var scenarios = new ArrayList<SurveyScenario>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    readFile(file, scenarios);
                }
            }
        }
        if (!problems.none()) {
            throw new Refusal(Refusal.Kind.INVALID, problems.list());
        }
        return scenarios;
    }

    private void readFile(Path file, List<SurveyScenario> scenarios) throws IOException {
        String name = "survey-scenarios/" + file.getFileName();
        Optional<String> text = new Utf8(name, problems).read(Files.readAllBytes(file));
        if (text.isPresent()) {
            for (var document : new YamlReader(name, problems).readAll(text.get())) {
                scenarios.add(scenario(new FieldReader(document, problems)));
            }
        }
    }

    private SurveyScenario scenario(FieldReader fields) {
        var scenario =
                new SurveyScenario(
                        fields.where(),
                        fields.text("scenario").map(Placed::value).orElse(""),
                        fields.group("answers").map(this::answers).orElse(Map.of()),
                        fields.group("expect").map(this::expected).orElse(Map.of()),
                        fields.optionalGroup("expect-points").map(this::points).orElse(Map.of()),
                        fields.optionalGroup("too-few").map(this::tooFew).orElse(Map.of()),
                        fields.texts("because").stream().map(Placed::value).toList());
        fields.refuseOthers();
        return scenario;
    }

    private Map<String, Map<String, Map<String, Long>>> answers(FieldReader group) {
        var answers = new LinkedHashMap<String, Map<String, Map<String, Long>>>();
        for (String instrument : group.names()) {
            group.group(instrument)
                    .ifPresent(g -> answers.put(instrument, questions(instrument, g)));
        }
        return answers;
    }

    private Map<String, Map<String, Long>> questions(String instrument, FieldReader group) {
        if (survey.group(instrument).isEmpty()) {
            problems.add(ScenarioFault.GROUP, group.where(), instrument);
            return Map.of();
        }
        var questions = new LinkedHashMap<String, Map<String, Long>>();
        for (String question : group.names()) {
            if (codes.of(instrument, question).isEmpty()) {
                problems.add(ScenarioFault.QUESTION, group.whereIs(question), instrument, question);
            }
            group.group(question)
                    .ifPresent(g -> questions.put(question, counts(instrument, question, g)));
        }
        return questions;
    }

    private Map<String, Long> counts(String instrument, String question, FieldReader group) {
        var counts = new LinkedHashMap<String, Long>();
        for (String code : group.names()) {
            if (!codes.of(instrument, question).contains(code)) {
                problems.add(ScenarioFault.ANSWER, group.whereIs(code), question, code);
            }
            group.number(code, 0, MOST).ifPresent(n -> counts.put(code, n.value().longValue()));
        }
        return counts;
    }

    private Map<String, Optional<BigDecimal>> expected(FieldReader group) {
        var expected = new LinkedHashMap<String, Optional<BigDecimal>>();
        for (String criterion : criteria(group)) {
            group.text(criterion)
                    .ifPresent(
                            text ->
                                    expected.put(
                                            criterion,
                                            text.value().equals(NO_FIGURE)
                                                    ? Optional.empty()
                                                    : number(text)));
        }
        return expected;
    }

    private Map<String, BigDecimal> points(FieldReader group) {
        var points = new LinkedHashMap<String, BigDecimal>();
        for (String criterion : criteria(group)) {
            group.text(criterion)
                    .flatMap(this::number)
                    .ifPresent(number -> points.put(criterion, number));
        }
        return points;
    }

    private Map<String, List<String>> tooFew(FieldReader group) {
        var tooFew = new LinkedHashMap<String, List<String>>();
        for (String criterion : criteria(group)) {
            tooFew.put(criterion, group.texts(criterion).stream().map(Placed::value).toList());
        }
        return tooFew;
    }

    private List<String> criteria(FieldReader group) {
        for (String criterion : group.names()) {
            if (!survey.criteria().contains(criterion)) {
                problems.add(ScenarioFault.NOT_SURVEYED, group.whereIs(criterion), criterion);
            }
        }
        return group.names();
    }

    private Optional<BigDecimal> number(Placed<String> text) {
        if (text.value().matches(PERCENT)) {
            return Optional.of(new BigDecimal(text.value()));
        }
        problems.add(ScenarioFault.FIGURE, text.where(), text.value(), survey.digits());
        return Optional.empty();
    }
}
