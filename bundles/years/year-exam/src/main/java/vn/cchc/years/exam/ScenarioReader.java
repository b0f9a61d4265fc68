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
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.edition.internal.text.Utf8;
import vn.cchc.edition.internal.text.YamlReader;
import vn.cchc.model.Refusal;

/**
 * Reads the scenarios of a year as strictly as the year itself: a misspelt code or field is a
 * fault, never a case that quietly tests nothing.
 */
final class ScenarioReader {
    private static final String BLANK = "blank";
    private static final String NO_FIGURE = "none";

    private final ShareOfAnswers methodology;
    private final Problems problems = new Problems();

    ScenarioReader(ShareOfAnswers methodology) {
        this.methodology = methodology;
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
        Optional<FieldReader> answers = fields.optionalGroup("answers");
        Optional<FieldReader> figures = fields.optionalGroup("figures");
        if (answers.isPresent() == figures.isPresent()) {
            problems.add(ScenarioFault.NOTHING_GIVEN, fields.where());
        }
        Optional<FieldReader> expected = fields.group("expect");
        var scenario =
                new Scenario(
                        fields.where(),
                        fields.text("scenario").map(Placed::value).orElse(""),
                        answers.map(this::answers).orElse(Map.of()),
                        figures.map(this::figures).orElse(Map.of()),
                        expected.map(this::expected).orElse(Map.of()),
                        fields.texts("because").stream().map(Placed::value).toList());
        fields.refuseOthers();
        return scenario;
    }

    private Map<String, Map<String, Long>> answers(FieldReader group) {
        var answers = new LinkedHashMap<String, Map<String, Long>>();
        for (String criterion : known(group)) {
            group.group(criterion).ifPresent(codes -> answers.put(criterion, tally(codes)));
        }
        return answers;
    }

    private Map<String, Long> tally(FieldReader codes) {
        var tally = new LinkedHashMap<String, Long>();
        for (String code : codes.names()) {
            if (!code.equals(BLANK) && !methodology.scale().contains(code)) {
                problems.add(ScenarioFault.CODE, codes.whereIs(code), code);
            }
            codes.number(code, 0, 100_000_000)
                    .ifPresent(times -> tally.put(code, times.value().longValue()));
        }
        return tally;
    }

    private Map<String, BigDecimal> figures(FieldReader group) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (String criterion : known(group)) {
            group.text(criterion)
                    .flatMap(this::figure)
                    .ifPresent(figure -> figures.put(criterion, figure));
        }
        return figures;
    }

    private Map<String, Optional<BigDecimal>> expected(FieldReader group) {
        var expected = new LinkedHashMap<String, Optional<BigDecimal>>();
        for (String criterion : known(group)) {
            group.text(criterion)
                    .ifPresent(
                            text ->
                                    expected.put(
                                            criterion,
                                            text.value().equals(NO_FIGURE)
                                                    ? Optional.empty()
                                                    : figure(text)));
        }
        return expected;
    }

    private Optional<BigDecimal> figure(Placed<String> text) {
        if (!text.value().matches("[0-9]{1,3}\\.[0-9]{" + methodology.digits() + "}")) {
            problems.add(ScenarioFault.FIGURE, text.where(), text.value(), methodology.digits());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.value()));
    }

    private List<String> known(FieldReader group) {
        for (String criterion : group.names()) {
            if (methodology.criterion(criterion).isEmpty()) {
                problems.add(ScenarioFault.CRITERION, group.whereIs(criterion), criterion);
            }
        }
        return group.names().stream().filter(c -> methodology.criterion(c).isPresent()).toList();
    }
}
