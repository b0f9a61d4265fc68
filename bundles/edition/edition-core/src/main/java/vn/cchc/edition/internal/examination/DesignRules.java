package vn.cchc.edition.internal.examination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.edition.internal.faults.FigureFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;

/** Whether a sampling design fits the questions of the form. */
final class DesignRules {
    private final DesignFile design;
    private final Problems problems;

    DesignRules(DesignFile design, Problems problems) {
        this.design = design;
        this.problems = problems;
    }

    /**
     * @param units the kinds of unit for which the methodology names a question
     */
    void compareUnits(Set<String> units) {
        var nearest = new Nearest(List.copyOf(units));
        var strata = new HashSet<String>();
        design.strata().forEach(stratum -> strata.add(stratum.value()));
        for (var kind : design.strata()) {
            examine(kind, units, nearest);
        }
        for (var kind : design.stages()) {
            examine(kind, units, nearest);
            if (strata.contains(kind.value())) {
                problems.add(FigureFault.STRATUM_DRAWN, kind.where(), kind.value());
            }
        }
    }

    /**
     * @param questions all questions of the scored form
     */
    void compareWeight(Set<String> questions) {
        design.weight()
                .filter(weight -> !questions.contains(weight.value()))
                .ifPresent(
                        weight ->
                                problems.add(
                                        FigureFault.WEIGHT,
                                        weight.where(),
                                        weight.value(),
                                        new Nearest(List.copyOf(questions)).hint(weight.value())));
    }

    private void examine(Placed<String> kind, Set<String> units, Nearest nearest) {
        if (!units.contains(kind.value())) {
            problems.add(
                    FigureFault.DESIGN_UNIT,
                    kind.where(),
                    kind.value(),
                    nearest.hint(kind.value()));
        }
    }
}
