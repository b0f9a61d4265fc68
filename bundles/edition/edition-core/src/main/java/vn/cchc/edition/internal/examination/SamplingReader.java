package vn.cchc.edition.internal.examination;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.internal.faults.FigureFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Digits;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads {@code sampling.yaml}. Further notes are welcome in it. */
final class SamplingReader {
    static final List<String> MARKS = List.of("stated", "inferred", "not found");
    private static final int MOST = 100_000_000;

    private final FieldReader fields;
    private final Optional<Set<String>> provinces;
    private final Problems problems;

    /**
     * @param provinces codes of the year's period; empty when the period is not known
     */
    SamplingReader(FieldReader fields, Optional<Set<String>> provinces, Problems problems) {
        this.fields = fields;
        this.provinces = provinces;
        this.problems = problems;
    }

    /**
     * @param design whose parts still have to be compared with the form
     */
    record Sampling(Map<String, Object> plain, Optional<DesignFile> design) {}

    Sampling read() {
        description("population");
        description("method");
        Optional<String> above = Optional.empty();
        for (var stage : fields.groups("stages")) {
            above = stage(stage, above);
        }
        fields.group("totals").ifPresent(this::totals);
        Optional<DesignFile> design =
                fields.optionalGroup("estimation").map(g -> new DesignReader(g, problems).read());
        fields.requireAll();
        return new Sampling(fields.plain(), design);
    }

    private void description(String name) {
        fields.group(name)
                .ifPresent(
                        group -> {
                            group.languages();
                            marked(group);
                            group.refuseOthers();
                        });
    }

    private static void marked(FieldReader group) {
        group.word("mark", MARKS);
        group.text("source");
    }

    /** The unit the stage takes. */
    private Optional<String> stage(FieldReader stage, Optional<String> above) {
        Optional<Placed<String>> unit = stage.text("unit");
        Optional<Placed<String>> per = stage.text("per");
        stage.number("size", 1, MOST);
        stage.optionalText("selection");
        stage.optionalText("frame");
        marked(stage);
        exceptions(stage.optionalGroups("exceptions"));
        stage.refuseOthers();
        per.filter(p -> above.isPresent() && !above.get().equals(p.value()))
                .ifPresent(
                        p ->
                                problems.add(
                                        FigureFault.STAGE_CHAIN,
                                        p.where(),
                                        p.value(),
                                        above.get()));
        return unit.map(Placed::value);
    }

    private void exceptions(List<FieldReader> exceptions) {
        var seen = new HashSet<String>();
        for (var exception : exceptions) {
            Optional<Placed<String>> unit = exception.text("unit");
            exception.number("size", 1, MOST);
            exception.refuseOthers();
            unit.ifPresent(u -> examineProvince(u, seen.add(u.value())));
        }
    }

    private void examineProvince(Placed<String> unit, boolean first) {
        if (!unit.value().matches("[0-9]{2}")) {
            problems.add(FigureFault.UNIT, unit.where(), unit.value(), "province");
        } else if (provinces.filter(known -> !known.contains(unit.value())).isPresent()) {
            problems.add(FigureFault.NO_PROVINCE, unit.where(), unit.value());
        } else if (!first) {
            problems.add(FigureFault.EXCEPTION_TWICE, unit.where(), unit.value());
        }
    }

    private void totals(FieldReader totals) {
        for (String name : totals.names()) {
            totals.text(name)
                    .filter(t -> Digits.read(t.value(), 0, MOST).isEmpty())
                    .ifPresent(t -> problems.add(FigureFault.TOTAL, t.where(), t.value(), name));
        }
    }
}
