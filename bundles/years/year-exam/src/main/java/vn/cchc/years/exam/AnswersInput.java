package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.years.exam.Scenario.Input;

/** Reads what a scenario of an index of answers gives. */
record AnswersInput(ShareOfAnswers methodology, KnownCriteria criteria, Problems problems) {
    private static final String BLANK = "blank";

    Input read(FieldReader fields) {
        Optional<FieldReader> answers = fields.optionalGroup("answers");
        Optional<FieldReader> figures = fields.optionalGroup("figures");
        if (answers.isPresent() == figures.isPresent()) {
            problems.add(ScenarioFault.NOTHING_GIVEN, fields.where());
        }
        return figures.isPresent()
                ? new Input.Figures(figures(figures.get()))
                : new Input.Answers(answers.map(this::answers).orElse(Map.of()));
    }

    private Map<String, Map<String, Long>> answers(FieldReader group) {
        var answers = new LinkedHashMap<String, Map<String, Long>>();
        for (String criterion : criteria.in(group)) {
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
        for (String criterion : criteria.in(group)) {
            group.text(criterion)
                    .flatMap(text -> criteria.number(text, criteria.figure()))
                    .ifPresent(figure -> figures.put(criterion, figure));
        }
        return figures;
    }
}
