package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.PointsOfCriteria.NationRule;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.edition.PointsOfCriteria.Ties;
import vn.cchc.edition.internal.examination.MethodologyFile.Common;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.UnitKind;

/** Reads what a methodology of points has beside the rest. */
final class PointsMethodology {
    static final List<String> SOURCED =
            List.of("tree", "rules", "not-applicable", "missing", "rounding", "nation", "units");

    static final String MISSING = "no-figure";
    static final String NODES = "sum-of-points";
    static final List<String> SCOPES = List.of(UnitKind.PROVINCE.word(), UnitKind.MINISTRY.word());

    private final FieldReader fields;
    private final Problems problems;

    PointsMethodology(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    PointsFile read(Common common) {
        Optional<FieldReader> units = fields.group("units");
        Optional<FieldReader> aggregate = fields.group("aggregate");
        Optional<FieldReader> missing = fields.group("missing");
        missing.ifPresent(m -> m.word("policy", List.of(MISSING)));
        aggregate.ifPresent(a -> a.word("nodes", List.of(NODES)));
        var file =
                new PointsFile(
                        common,
                        fields.text("rules"),
                        units.flatMap(PointsMethodology::scope),
                        units.map(u -> u.optionalTexts("assessed")).orElse(List.of()),
                        units.map(u -> u.optionalTexts("not-ranked")).orElse(List.of()),
                        constant(fields, "not-applicable", NotApplicable.class),
                        aggregate.flatMap(a -> constant(a, "nation", NationRule.class)),
                        constant(fields, "ties", Ties.class),
                        surveyPoints(),
                        fields.optionalText("officials-survey"));
        List.of(units, aggregate, missing).forEach(g -> g.ifPresent(FieldReader::refuseOthers));
        return file;
    }

    private static Optional<Placed<UnitKind>> scope(FieldReader units) {
        return units.word("scope", SCOPES)
                .flatMap(w -> UnitKind.of(w.value()).map(kind -> new Placed<>(kind, w.where())));
    }

    private static <E extends Enum<E>> Optional<E> constant(
            FieldReader fields, String name, Class<E> type) {
        return fields.word(name, Words.of(type)).flatMap(w -> Words.constant(type, w.value()));
    }

    private Optional<Placed<BigDecimal>> surveyPoints() {
        Optional<Placed<String>> text = fields.optionalText("survey-points");
        Optional<BigDecimal> points = text.flatMap(t -> Points.maximum(t.value()));
        if (text.isPresent() && points.isEmpty()) {
            problems.add(PointsFault.MAXIMUM, text.get().where(), text.get().value());
        }
        return points.map(p -> new Placed<>(p, text.get().where()));
    }
}
