package vn.cchc.edition.internal.examination;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.internal.examination.MethodologyFile.Common;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads {@code methodology.yaml}: first its kind, then what that kind has. */
final class MethodologyReader {
    static final List<String> KINDS = List.of(ShareOfAnswers.KIND, PointsOfCriteria.KIND);
    static final List<String> ROUNDING_MODES =
            List.of("half-up", "half-even", "half-down", "up", "down", "ceiling", "floor");
    private static final int MOST_DIGITS = 6;
    private static final int MOST_NODES = 10_000;

    private final FieldReader fields;
    private final Problems problems;

    MethodologyReader(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** A file of an unknown kind is read as one of answers. */
    MethodologyFile read() {
        Optional<Placed<String>> kind = fields.word("kind", KINDS);
        boolean points = kind.filter(k -> k.value().equals(PointsOfCriteria.KIND)).isPresent();
        MethodologyFile file =
                points
                        ? new PointsMethodology(fields, problems)
                                .read(common(Ladder.POINTS, PointsMethodology.SOURCED))
                        : new AnswersMethodology(fields, problems)
                                .read(common(Ladder.ANSWERS, AnswersMethodology.SOURCED));
        fields.refuseOthers();
        return file;
    }

    private Common common(Ladder ladder, List<String> sourced) {
        Optional<FieldReader> rounding = fields.group("rounding");
        rounding.ifPresent(r -> r.word("when", List.of("publishing")));
        var common =
                new Common(
                        fields.whereIs("levels"),
                        fields.text("criteria"),
                        rounding.flatMap(r -> r.number("digits", 0, MOST_DIGITS))
                                .map(Placed::value),
                        rounding.flatMap(MethodologyReader::mode),
                        new BandReader(problems).read(fields.groups("bands"), fields),
                        levels(ladder),
                        sources(sourced));
        rounding.ifPresent(FieldReader::refuseOthers);
        return common;
    }

    private static Optional<RoundingMode> mode(FieldReader rounding) {
        return rounding.word("mode", ROUNDING_MODES)
                .flatMap(w -> Words.constant(RoundingMode.class, w.value()));
    }

    /** None at all when one of them is wrong: then they cannot be compared. */
    private Map<String, Placed<Integer>> levels(Ladder ladder) {
        var levels = new LinkedHashMap<String, Placed<Integer>>();
        Optional<FieldReader> group = fields.group("levels");
        int before = problems.count();
        group.ifPresent(
                g -> {
                    for (Level level : ladder.levels()) {
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

    private Map<String, String> sources(List<String> sourced) {
        var sources = new LinkedHashMap<String, String>();
        fields.group("sources")
                .ifPresent(
                        g -> {
                            sourced.forEach(g::text);
                            for (String rule : g.names()) {
                                g.optionalText(rule).ifPresent(s -> sources.put(rule, s.value()));
                            }
                            g.requireAll();
                        });
        return sources;
    }
}
