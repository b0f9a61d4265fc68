package vn.cchc.scoring.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.faults.AskedFault;

/**
 * Which figures of a result are wanted.
 *
 * @param criterion code of a node; all nodes when empty
 * @param unit code of a unit, {@code VN} for the nation; all units when empty
 */
public record Selection(Optional<String> criterion, Optional<String> unit) {

    /** Reads two request parameters, {@code null} or blank for all. */
    public static Selection of(String criterion, String unit) {
        return new Selection(given(criterion), given(unit));
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(p -> !p.isEmpty());
    }

    public boolean hasCriterion(String code) {
        return criterion.isEmpty() || criterion.get().equals(code);
    }

    public boolean hasUnit(String code) {
        return unit.isEmpty() || unit.get().equals(code);
    }

    public List<ShownFigure> of(List<ShownFigure> figures) {
        return figures.stream()
                .filter(f -> hasCriterion(f.criterion()) && hasUnit(f.unit().code()))
                .toList();
    }

    /** Refuses a criterion or unit that the result does not have. */
    public void check(Result result) {
        var problems = new ArrayList<Problem>();
        if (result.criteria().stream().noneMatch(node -> hasCriterion(node.code()))) {
            problems.add(AskedFault.NO_CRITERION.at("criterion " + criterion.orElseThrow()));
        }
        if (result.figures().stream().noneMatch(figure -> hasUnit(figure.unit().code()))) {
            problems.add(AskedFault.NO_UNIT.at("unit " + unit.orElseThrow()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, problems);
        }
    }
}
