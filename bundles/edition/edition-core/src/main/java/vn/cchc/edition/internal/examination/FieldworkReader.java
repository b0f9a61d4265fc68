package vn.cchc.edition.internal.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.internal.faults.FigureFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads {@code fieldwork.yaml}: which steps the year has. Further notes are welcome in it. */
final class FieldworkReader {
    static final List<String> STEPS =
            List.of(
                    "coordination",
                    "outline",
                    "sampling",
                    "train",
                    "print",
                    "hand-out",
                    "collect",
                    "supervise",
                    "inspect",
                    "sms-reverification",
                    "check",
                    "key-in",
                    "analyse",
                    "publish");

    private final FieldReader fields;
    private final Problems problems;

    FieldworkReader(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    Map<String, Object> read() {
        var seen = new HashMap<String, String>();
        List<FieldReader> steps = fields.groups("steps");
        if (steps.isEmpty() && fields.has("steps")) {
            problems.add(FigureFault.NO_STEPS, fields.where());
        }
        for (var step : steps) {
            step.word("code", STEPS).ifPresent(code -> examineTwice(code, seen));
            step.word("on", List.of("yes", "no"));
            step.text("who");
            step.text("quarter");
            step.text("source");
            step.optionalLanguages("name");
            step.refuseOthers();
        }
        fields.requireAll();
        return fields.plain();
    }

    private void examineTwice(Placed<String> code, Map<String, String> seen) {
        String first = seen.putIfAbsent(code.value(), code.where());
        if (first != null) {
            problems.add(FigureFault.STEP_TWICE, code.where(), code.value(), Place.line(first));
        }
    }
}
