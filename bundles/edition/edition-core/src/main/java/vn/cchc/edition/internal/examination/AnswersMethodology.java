package vn.cchc.edition.internal.examination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.edition.internal.examination.MethodologyFile.Common;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads what a methodology of answers has beside the rest. */
final class AnswersMethodology {
    static final List<String> SOURCED =
            List.of("scale", "aggregate", "missing", "rounding", "nation");

    static final String MISSING = "leave-out";
    static final String NODES = "mean-of-criteria";
    static final String TIES = "same-rank";
    private static final List<String> UNITS = List.of("province", "commune", "village");
    private static final int MOST_FORMS = 1_000_000;

    private final FieldReader fields;
    private final Problems problems;

    AnswersMethodology(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    AnswersFile read(Common common) {
        Optional<FieldReader> scale = fields.group("scale");
        Optional<FieldReader> aggregate = fields.group("aggregate");
        Optional<FieldReader> missing = fields.group("missing");
        missing.ifPresent(m -> m.word("policy", List.of(MISSING)));
        fields.word("ties", List.of(TIES));
        aggregate.ifPresent(a -> a.word("nodes", List.of(NODES)));
        var file =
                new AnswersFile(
                        common,
                        fields.text("instrument"),
                        fields.text("form-number"),
                        units(),
                        fields.texts("breakdowns"),
                        scale.map(s -> s.texts("codes")).orElse(List.of()),
                        scale.map(s -> s.texts("satisfied")).orElse(List.of()),
                        aggregate.flatMap(AnswersMethodology::nation),
                        fields.number("minimum-answers", 1, MOST_FORMS).map(Placed::value));
        List.of(scale, aggregate, missing).forEach(g -> g.ifPresent(FieldReader::refuseOthers));
        examineScale(file);
        return file;
    }

    private static Optional<NationRule> nation(FieldReader aggregate) {
        return aggregate
                .word("nation", Words.of(NationRule.class))
                .flatMap(w -> Words.constant(NationRule.class, w.value()));
    }

    private Map<String, Placed<String>> units() {
        var units = new LinkedHashMap<String, Placed<String>>();
        Optional<FieldReader> group = fields.group("units");
        group.ifPresent(
                g -> {
                    UNITS.forEach(unit -> g.text(unit).ifPresent(q -> units.put(unit, q)));
                    g.optionalText("district").ifPresent(q -> units.put("district", q));
                    g.refuseOthers();
                });
        return units;
    }

    private void examineScale(AnswersFile file) {
        List<String> codes = file.scale().stream().map(Placed::value).toList();
        List<String> satisfied = file.satisfied().stream().map(Placed::value).toList();
        if (codes.isEmpty()) {
            return;
        }
        for (var code : file.satisfied()) {
            if (!codes.contains(code.value())) {
                problems.add(EditionFault.NOT_SATISFIED, code.where(), code.value());
            }
        }
        if (satisfied.containsAll(codes)) {
            problems.add(EditionFault.ALL_SATISFIED, file.satisfied().get(0).where());
        }
    }
}
