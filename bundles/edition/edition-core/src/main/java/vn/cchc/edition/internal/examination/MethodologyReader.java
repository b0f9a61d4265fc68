package vn.cchc.edition.internal.examination;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads {@code methodology.yaml}. */
final class MethodologyReader {
    private static final List<String> NATION_RULES =
            List.of("mean-of-provinces", "pooled-respondents", "population-weights");
    private static final List<String> ROUNDING_MODES =
            List.of("half-up", "half-even", "half-down", "up", "down", "ceiling", "floor");
    private static final List<String> UNITS = List.of("province", "commune", "village");
    private static final List<String> SOURCED =
            List.of("scale", "aggregate", "missing", "rounding", "nation");
    private static final int MOST_DIGITS = 6;
    private static final int MOST_FORMS = 1_000_000;
    private static final int MOST_NODES = 10_000;

    private final FieldReader fields;
    private final Problems problems;

    MethodologyReader(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    MethodologyFile read() {
        Optional<FieldReader> scale = fields.group("scale");
        Optional<FieldReader> aggregate = fields.group("aggregate");
        Optional<FieldReader> rounding = fields.group("rounding");
        oneWord("missing", "policy", "leave-out");
        fields.word("ties", List.of("same-rank"));
        aggregate.ifPresent(a -> a.word("nodes", List.of("mean-of-criteria")));
        rounding.ifPresent(r -> r.word("when", List.of("publishing")));
        var file =
                new MethodologyFile(
                        fields.whereIs("levels"),
                        fields.word("kind", List.of("share-of-answers")),
                        fields.text("criteria"),
                        fields.text("instrument"),
                        fields.text("form-number"),
                        units(),
                        fields.texts("breakdowns"),
                        scale.map(s -> s.texts("codes")).orElse(List.of()),
                        scale.map(s -> s.texts("satisfied")).orElse(List.of()),
                        aggregate.flatMap(MethodologyReader::nation),
                        rounding.flatMap(r -> r.number("digits", 0, MOST_DIGITS))
                                .map(Placed::value),
                        rounding.flatMap(MethodologyReader::mode),
                        fields.number("minimum-answers", 1, MOST_FORMS).map(Placed::value),
                        new BandReader(problems).read(fields.groups("bands"), fields),
                        levels(),
                        sources());
        List.of(scale, aggregate, rounding).forEach(g -> g.ifPresent(FieldReader::refuseOthers));
        fields.refuseOthers();
        examineScale(file);
        return file;
    }

    private void oneWord(String group, String field, String word) {
        fields.group(group)
                .ifPresent(
                        g -> {
                            g.word(field, List.of(word));
                            g.refuseOthers();
                        });
    }

    private static Optional<NationRule> nation(FieldReader aggregate) {
        return aggregate.word("nation", NATION_RULES).map(w -> NationRule.valueOf(constant(w)));
    }

    private static Optional<RoundingMode> mode(FieldReader rounding) {
        return rounding.word("mode", ROUNDING_MODES).map(w -> RoundingMode.valueOf(constant(w)));
    }

    private static String constant(Placed<String> word) {
        return word.value().toUpperCase(Locale.ROOT).replace('-', '_');
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

    /** None at all when one of them is wrong: then they cannot be compared. */
    private Map<String, Placed<Integer>> levels() {
        var levels = new LinkedHashMap<String, Placed<Integer>>();
        Optional<FieldReader> group = fields.group("levels");
        int before = problems.count();
        group.ifPresent(
                g -> {
                    for (Level level : Level.values()) {
                        if (level.always() || g.has(level.word())) {
                            g.number(level.word(), 1, MOST_NODES)
                                    .ifPresent(count -> levels.put(level.word(), count));
                        }
                        g.optionalText(level.word());
                    }
                    g.refuseOthers();
                });
        return problems.count() == before ? levels : Map.of();
    }

    private Map<String, String> sources() {
        var sources = new LinkedHashMap<String, String>();
        fields.group("sources")
                .ifPresent(
                        g -> {
                            SOURCED.forEach(g::text);
                            for (String rule : g.names()) {
                                g.optionalText(rule).ifPresent(s -> sources.put(rule, s.value()));
                            }
                            g.requireAll();
                        });
        return sources;
    }

    private void examineScale(MethodologyFile file) {
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
