package vn.cchc.scoring.internal.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.Disclosure;
import vn.cchc.scoring.internal.figures.ShownFigure;

/** The figures of a published result as everybody may see them, by unit and node. */
final class PublicFigures {
    private final Result result;
    private final Map<String, Map<String, ShownFigure>> byUnit = new HashMap<>();

    PublicFigures(Result result) {
        this.result = result;
        for (var figure : Disclosure.toThePublic(result)) {
            byUnit.computeIfAbsent(figure.unit().code(), unit -> new HashMap<>())
                    .put(figure.criterion(), figure);
        }
    }

    ShownFigure of(String unit, String criterion) {
        return byUnit.get(unit).get(criterion);
    }

    /** Whether the result has figures of the unit. */
    boolean has(String unit) {
        return byUnit.containsKey(unit);
    }

    Node node(String code) {
        return result.criteria().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Node> children(String code) {
        return result.criteria().stream()
                .filter(node -> node.parent().filter(code::equals).isPresent())
                .toList();
    }

    /** The node itself when nothing is below it. */
    List<Node> leaves(Node node) {
        var children = children(node.code());
        return children.isEmpty()
                ? List.of(node)
                : children.stream().flatMap(child -> leaves(child).stream()).toList();
    }
}
