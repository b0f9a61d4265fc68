package vn.cchc.scoring.internal.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdown.Cell;
import vn.cchc.scoring.Breakdown.Dimension;
import vn.cchc.scoring.Breakdown.Group;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.engine.GroupFigure;
import vn.cchc.scoring.engine.GroupFigures;
import vn.cchc.survey.AnswerTable;

/** Puts the figures of groups together under their names. */
record Groups(
        Result result,
        ShareOfAnswers methodology,
        SamplingDesign design,
        Registry registry,
        GroupNames names) {

    Breakdown breakDown(AnswerTable table) {
        var figures =
                new GroupFigures(methodology, design, population(), names.regionOf())
                        .of(table, result.figures())
                        .orRefuse();
        var dimensions = new LinkedHashMap<String, Map<String, List<GroupFigure>>>();
        for (var figure : figures) {
            dimensions
                    .computeIfAbsent(figure.breakdown(), d -> new LinkedHashMap<>())
                    .merge(figure.group(), List.of(figure), Groups::joined);
        }
        return new Breakdown(
                result.summary(),
                result.criteria(),
                design.confidence(),
                dimensions.entrySet().stream()
                        .map(d -> dimension(d.getKey(), d.getValue()))
                        .toList());
    }

    private static List<GroupFigure> joined(List<GroupFigure> first, List<GroupFigure> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private Map<UnitRef, Long> population() {
        var population = new HashMap<UnitRef, Long>();
        registry.provinces(result.summary().registry())
                .forEach(p -> population.put(p.ref(), p.population()));
        return population;
    }

    private Dimension dimension(String code, Map<String, List<GroupFigure>> groups) {
        return new Dimension(
                code,
                names.breakdown(code),
                groups.entrySet().stream()
                        .map(g -> group(code, g.getKey(), g.getValue()))
                        .toList());
    }

    private Group group(String breakdown, String code, List<GroupFigure> figures) {
        boolean region = breakdown.equals(GroupFigures.REGION);
        boolean shown = figures.stream().anyMatch(f -> f.value().isPresent());
        return new Group(
                code,
                names.group(breakdown, code),
                // Forms of provinces are told for each, so those of a region are no secret.
                region || shown ? Optional.of(figures.get(0).forms()) : Optional.empty(),
                figures.stream().map(f -> new Cell(f.criterion(), f.value(), f.error())).toList());
    }
}
