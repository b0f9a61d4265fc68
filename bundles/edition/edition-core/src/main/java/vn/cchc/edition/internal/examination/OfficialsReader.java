package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.internal.examination.OfficialsFile.GroupEntry;
import vn.cchc.edition.internal.examination.OfficialsFile.Scale;
import vn.cchc.edition.internal.faults.OfficialsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;

/** Reads {@code officials-survey.yaml}. */
final class OfficialsReader {
    static final List<String> SOURCED =
            List.of("groups", "weights", "questions", "shares", "minimum-answers", "rounding");

    /** Rules of which there is one only; the author says that he means it. */
    static final String FEW = "no-figure";

    static final String GROUP = "mean-of-questions";
    static final String CRITERION = "weighted-mean-of-groups";

    private static final int LEAST_ANSWERS = 5;
    private static final int MOST_ANSWERS = 10_000;
    private static final int MOST_DIGITS = 12;
    private static final String WEIGHT = "[0-9]{1,4}(\\.[0-9]{1,4})?";
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000);
    private static final int DECIMALS = 4;

    private final FieldReader fields;
    private final Problems problems;

    OfficialsReader(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    OfficialsFile read() {
        Optional<FieldReader> aggregate = fields.group("aggregate");
        aggregate.ifPresent(
                a -> {
                    a.word("group", List.of(GROUP));
                    a.word("criterion", List.of(CRITERION));
                    a.refuseOthers();
                });
        fields.word("few-answers", List.of(FEW));
        Optional<FieldReader> rounding = fields.group("rounding");
        var file =
                new OfficialsFile(
                        fields.text("unit"),
                        fields.number("minimum-answers", LEAST_ANSWERS, MOST_ANSWERS)
                                .map(Placed::value),
                        required("groups").stream().map(this::group).toList(),
                        required("scales").stream().map(this::scale).toList(),
                        fields.text("questions"),
                        rounding.flatMap(r -> r.number("digits", 0, MOST_DIGITS))
                                .map(Placed::value),
                        rounding.flatMap(OfficialsReader::mode),
                        sources());
        rounding.ifPresent(FieldReader::refuseOthers);
        fields.refuseOthers();
        return file;
    }

    private static Optional<RoundingMode> mode(FieldReader rounding) {
        return rounding.word("mode", MethodologyReader.ROUNDING_MODES)
                .flatMap(w -> Words.constant(RoundingMode.class, w.value()));
    }

    /** A list that must hold something. */
    private List<FieldReader> required(String name) {
        int before = problems.count();
        List<FieldReader> groups = fields.groups(name);
        if (groups.isEmpty() && fields.has(name) && problems.count() == before) {
            problems.add(TextFault.EMPTY_LIST, fields.whereIs(name), name);
        }
        return groups;
    }

    private GroupEntry group(FieldReader group) {
        Optional<Placed<String>> instrument = group.text("instrument");
        Optional<LanguageText> name = group.languages("name");
        Optional<Placed<String>> weight = group.text("weight");
        group.refuseOthers();
        return new GroupEntry(instrument, name, weight.flatMap(this::weight));
    }

    private Optional<BigDecimal> weight(Placed<String> text) {
        Optional<BigDecimal> weight =
                text.value().matches(WEIGHT)
                        ? Optional.of(new BigDecimal(text.value()))
                        : Optional.empty();
        weight = weight.filter(w -> w.signum() > 0 && w.compareTo(HEAVIEST) <= 0);
        if (weight.isEmpty()) {
            problems.add(OfficialsFault.WEIGHT, text.where(), text.value());
        }
        return weight;
    }

    private Scale scale(FieldReader group) {
        Optional<Placed<String>> list = group.text("list");
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        group.group("shares")
                .ifPresent(
                        codes ->
                                codes.names()
                                        .forEach(
                                                code ->
                                                        share(codes, code)
                                                                .ifPresent(
                                                                        s -> shares.put(code, s))));
        List<String> leftOut = group.optionalTexts("left-out").stream().map(Placed::value).toList();
        group.refuseOthers();
        return new Scale(list, shares, leftOut);
    }

    private Optional<BigDecimal> share(FieldReader codes, String code) {
        Optional<Placed<String>> text = codes.text(code);
        Optional<BigDecimal> share =
                text.flatMap(t -> Percent.read(t.value())).filter(s -> s.scale() <= DECIMALS);
        if (text.isPresent() && share.isEmpty()) {
            problems.add(OfficialsFault.SHARE, text.get().where(), text.get().value());
        }
        return share;
    }

    private Map<String, String> sources() {
        var sources = new LinkedHashMap<String, String>();
        fields.group("sources")
                .ifPresent(
                        group -> {
                            SOURCED.forEach(group::text);
                            for (String rule : group.names()) {
                                group.optionalText(rule)
                                        .ifPresent(s -> sources.put(rule, s.value()));
                            }
                            group.requireAll();
                        });
        return sources;
    }
}
