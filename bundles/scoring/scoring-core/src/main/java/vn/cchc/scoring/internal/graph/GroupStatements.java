package vn.cchc.scoring.internal.graph;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdown.Cell;
import vn.cchc.scoring.Breakdown.Dimension;
import vn.cchc.scoring.Breakdown.Group;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.engine.GroupFigures;
import vn.cchc.scoring.internal.figures.FigureStatus;

/**
 * Tells the figures of a result by region and by groups of respondents. A group that is withheld is
 * told as missing with the reason, and nothing of how many are in it.
 */
final class GroupStatements {
    private final Sentences out;
    private final Result result;
    private final Breakdown breakdown;
    private final AnalysisDataSet set;
    private final Map<String, LanguageText> criteria;
    private final Map<String, Set<String>> provincesOf;

    GroupStatements(Sentences out, Result result, Breakdown breakdown, Registry registry) {
        this.out = out;
        this.result = result;
        this.breakdown = breakdown;
        String index = UnitNames.index(result.summary().edition());
        this.set =
                AnalysisDataSet.begin(
                        out,
                        result.summary(),
                        "groups",
                        AnalysisStructures.GROUPS,
                        new LanguageText(
                                index + " theo vùng và nhóm người trả lời",
                                index + " by region and groups of respondents"));
        this.criteria =
                result.criteria().stream()
                        .collect(Collectors.toMap(Result.Node::code, Result.Node::name));
        this.provincesOf =
                registry.provinces(result.summary().registry()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Province::regionCode,
                                        Collectors.mapping(
                                                p -> p.ref().code(), Collectors.toSet())));
    }

    void tell() {
        out.say(set.iri(), Vocabulary.DEF + "confidenceLevel", Term.decimal(breakdown.level()));
        breakdown.dimensions().forEach(this::dimension);
    }

    private void dimension(Dimension dimension) {
        String iri =
                Vocabulary.ID
                        + "group/"
                        + result.summary().edition()
                        + "/"
                        + Sentences.step(dimension.code());
        out.type(iri, Vocabulary.DEF + "Breakdown");
        out.name(iri, of(dimension.name()));
        dimension.groups().forEach(group -> group(iri, dimension, group));
    }

    private LanguageText of(LanguageText name) {
        return new LanguageText(
                name.vi() + " (" + set.index() + ")", name.en() + " (" + set.index() + ")");
    }

    private void group(String breakdown, Dimension dimension, Group group) {
        String iri = breakdown + "/" + Sentences.step(group.code());
        boolean region = dimension.code().equals(GroupFigures.REGION);
        var name =
                new LanguageText(
                        dimension.name().vi() + " – " + group.name().vi(),
                        dimension.name().en() + " – " + group.name().en());
        out.type(iri, Vocabulary.DEF + "Group");
        out.name(iri, of(name));
        out.link(iri, Vocabulary.DEF + "breakdown", breakdown);
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(group.code()));
        group.forms().ifPresent(n -> out.say(iri, Vocabulary.DEF + "forms", Term.integer(n)));
        if (region && provincesOf.containsKey(group.code())) {
            out.link(iri, Vocabulary.DCT + "spatial", region(group.code()));
        }
        group.cells().forEach(cell -> cell(iri, name, status(region, group, cell), cell));
    }

    private String region(String code) {
        return Vocabulary.ID + "region/" + result.summary().registry() + "/" + code;
    }

    private void cell(String group, LanguageText groupName, FigureStatus status, Cell cell) {
        String iri = group + "/" + Sentences.step(cell.criterion());
        set.figure(
                iri,
                status,
                UnitNames.figure(groupName, criteria.get(cell.criterion()), set.index()));
        out.link(iri, AnalysisStructures.GROUP, group);
        out.link(
                iri,
                FigureStructure.CRITERION,
                Vocabulary.ID
                        + "criterion/"
                        + result.summary().edition()
                        + "/"
                        + Sentences.step(cell.criterion()));
        cell.value()
                .ifPresent(
                        value -> {
                            out.say(iri, FigureStructure.VALUE, Term.decimal(value));
                            out.link(iri, FigureStructure.UNIT, FigureStructure.PERCENT);
                        });
        cell.error().ifPresent(error -> new IntervalStatements(out).tell(iri, error));
    }

    /** Nobody answered, or too few are in a group or in a province of a region. */
    private FigureStatus status(boolean region, Group group, Cell cell) {
        if (cell.value().isPresent()) {
            return set.shown();
        }
        boolean withheld =
                region ? someoneAnswered(group, cell.criterion()) : group.forms().isEmpty();
        return withheld ? FigureStatus.WITHHELD : FigureStatus.NO_ANSWERS;
    }

    /** Of a region that nobody knows any more the stricter is said. */
    private boolean someoneAnswered(Group region, String criterion) {
        var provinces = provincesOf.get(region.code());
        return provinces == null
                || result.figures().stream()
                        .filter(figure -> figure.criterion().equals(criterion))
                        .filter(figure -> provinces.contains(figure.unit().code()))
                        .map(Figure::exact)
                        .anyMatch(exact -> exact.isPresent());
    }
}
