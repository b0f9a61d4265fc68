package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsSource;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.UnitKind;

/**
 * The words a year may write where it may not write anything it likes: what drop-down lists offer.
 * They are those the readers take, so a list cannot offer what the exam refuses.
 */
public final class Vocabulary {
    private static final String MAXIMUM = "maximum";

    /** By the end of a key path, without positions in lists. */
    private static final Map<String, List<String>> KEYS =
            Map.ofEntries(
                    Map.entry("status", EditionFileReader.STATUS_WORDS),
                    Map.entry("kind", MethodologyReader.KINDS),
                    Map.entry("units.scope", PointsMethodology.SCOPES),
                    Map.entry("not-applicable", Words.of(PointsOfCriteria.NotApplicable.class)),
                    Map.entry("rounding.mode", MethodologyReader.ROUNDING_MODES),
                    Map.entry("rounding.when", List.of("publishing")),
                    Map.entry("steps.code", FieldworkReader.STEPS),
                    Map.entry("steps.on", List.of("yes", "no")),
                    Map.entry("estimation.single-unit", DesignReader.SINGLE_UNIT_WORDS),
                    Map.entry("population.mark", SamplingReader.MARKS),
                    Map.entry("method.mark", SamplingReader.MARKS),
                    Map.entry("stages.mark", SamplingReader.MARKS),
                    Map.entry("estimation.mark", SamplingReader.MARKS),
                    Map.entry("few-answers", List.of(OfficialsReader.FEW)),
                    Map.entry("aggregate.group", List.of(OfficialsReader.GROUP)),
                    Map.entry("aggregate.criterion", List.of(OfficialsReader.CRITERION)),
                    Map.entry("results", List.of(SurveysReader.NO_INDEX)),
                    Map.entry("surveys.asked", SurveysReader.RESPONDENTS),
                    Map.entry("provisions.kind", PlanReader.PROVISIONS),
                    Map.entry("parties.groups", List.copyOf(PlanPartyReader.GROUPS.keySet())));

    private static final Map<String, List<String>> OF_POINTS =
            Map.of(
                    "missing.policy",
                    List.of(PointsMethodology.MISSING),
                    "aggregate.nodes",
                    List.of(PointsMethodology.NODES),
                    "aggregate.nation",
                    Words.of(PointsOfCriteria.NationRule.class),
                    "ties",
                    Words.of(PointsOfCriteria.Ties.class));

    private static final Map<String, List<String>> OF_ANSWERS =
            Map.of(
                    "missing.policy",
                    List.of(AnswersMethodology.MISSING),
                    "aggregate.nodes",
                    List.of(AnswersMethodology.NODES),
                    "aggregate.nation",
                    Words.of(ShareOfAnswers.NationRule.class),
                    "ties",
                    List.of(AnswersMethodology.TIES));

    private Vocabulary() {}

    /**
     * The words of a column; none when it takes any text.
     *
     * @param heading all columns of the sheet, which tell sheets of the same name apart
     */
    public static List<String> ofColumn(String column, List<String> heading) {
        return switch (column) {
            case "level" ->
                    (heading.contains(MAXIMUM) ? Ladder.POINTS : Ladder.ANSWERS)
                            .levels().stream().map(Level::word).toList();
            case "confidence", "maximum_confidence" -> Words.of(Confidence.class);
            case "source_of_points" -> Words.of(PointsSource.class);
            case "kind" -> kinds();
            case "scope" ->
                    List.of(
                            UnitKind.NATION.word(),
                            UnitKind.PROVINCE.word(),
                            UnitKind.MINISTRY.word());
            case "required" -> List.of("yes");
            default -> List.of();
        };
    }

    /**
     * The words of a value.
     *
     * @param key names of the groups and of the value, parted by dots, without positions in lists
     * @param points whether the year is an index of points
     */
    public static List<String> ofKey(String key, boolean points) {
        List<String> ofKind = (points ? OF_POINTS : OF_ANSWERS).getOrDefault(key, List.of());
        return ofKind.isEmpty() ? KEYS.getOrDefault(key, List.of()) : ofKind;
    }

    /** The types of a row of a form, without those that name a list of choices. */
    public static List<String> plainTypes() {
        var types = new ArrayList<>(List.of(SurveyRules.BEGIN, SurveyRules.END));
        types.addAll(SurveyRules.PLAIN);
        return types;
    }

    private static List<String> kinds() {
        var kinds = new ArrayList<>(Words.of(PointsRule.Kind.class));
        kinds.add(RulesReader.NOT_APPLICABLE);
        return kinds;
    }
}
