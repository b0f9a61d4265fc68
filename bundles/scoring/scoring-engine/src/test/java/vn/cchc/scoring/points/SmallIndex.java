package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsOfCriteria.NationRule;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.edition.PointsOfCriteria.Ties;
import vn.cchc.edition.PointsOfCriteria.Units;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsRule.Kind;
import vn.cchc.edition.PointsRule.Step;
import vn.cchc.edition.PointsRule.Table;
import vn.cchc.edition.PointsSource;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/**
 * A small index for tests:
 *
 * <pre>
 * PAR 100
 *   1 field 40      1.1 yes/no 10     1.2 criterion 30:  1.2.1 table 10   1.2.2 linear 20
 *   2 field 60      2.1 survey 30     2.2 criterion 30:  2.2.1 handled 20 2.2.2 SIPAS 10
 * </pre>
 */
public final class SmallIndex {
    public static final Period PERIOD = new Period("2024");

    private final List<PointsCriterion> criteria = new ArrayList<>();
    private NotApplicable notApplicable = NotApplicable.REDUCE_MAXIMUM;
    private NationRule nation = NationRule.MEAN_OF_ASSESSED_UNITS;
    private Ties ties = Ties.SAME_RANK;
    private Set<String> assessed = Set.of();
    private Set<String> notRanked = Set.of();

    public SmallIndex() {
        node("PAR", null, "index", "100");
        node("1", "PAR", "field", "40");
        leaf("1.1", "1", "criterion", "10", PointsSource.APPRAISAL, "done");
        node("1.2", "1", "criterion", "30");
        leaf("1.2.1", "1.2", "component", "10", PointsSource.APPRAISAL, "share-steps");
        leaf("1.2.2", "1.2", "component", "20", PointsSource.FIGURE, "share");
        node("2", "PAR", "field", "60");
        leaf("2.1", "2", "criterion", "30", PointsSource.OFFICIALS_SURVEY, "share");
        node("2.2", "2", "criterion", "30");
        leaf("2.2.1", "2.2", "component", "20", PointsSource.APPRAISAL, "handled");
        leaf("2.2.2", "2.2", "component", "10", PointsSource.SIPAS, "share");
    }

    SmallIndex with(NotApplicable treatment) {
        notApplicable = treatment;
        return this;
    }

    SmallIndex with(NationRule rule) {
        nation = rule;
        return this;
    }

    SmallIndex with(Ties rule) {
        ties = rule;
        return this;
    }

    SmallIndex assessing(String... codes) {
        assessed = Set.of(codes);
        return this;
    }

    SmallIndex notRanking(String... codes) {
        notRanked = Set.of(codes);
        return this;
    }

    public PointsOfCriteria methodology() {
        return methodology(criteria, rules());
    }

    PointsOfCriteria methodology(List<PointsCriterion> tree, List<PointsRule> rules) {
        return new PointsOfCriteria(
                tree,
                rules,
                new Units(UnitKind.PROVINCE, assessed, notRanked),
                notApplicable,
                nation,
                ties,
                2,
                RoundingMode.HALF_UP,
                List.of(
                        band("0", "70", null),
                        band("70", "80", "C"),
                        band("80", "90", "B"),
                        band("90", "100", "A")),
                Map.of());
    }

    private static Band band(String from, String to, String name) {
        return new Band(new BigDecimal(from), new BigDecimal(to), Optional.ofNullable(name));
    }

    public static UnitRef province(String code) {
        return UnitRef.province(PERIOD, code);
    }

    static List<UnitRef> provinces(String... codes) {
        return Stream.of(codes).map(SmallIndex::province).toList();
    }

    private void node(String code, String parent, String level, String maximum) {
        criteria.add(criterion(code, parent, level, maximum, null, null));
    }

    private void leaf(
            String code,
            String parent,
            String level,
            String maximum,
            PointsSource source,
            String rule) {
        criteria.add(criterion(code, parent, level, maximum, source, rule));
    }

    static PointsCriterion criterion(
            String code,
            String parent,
            String level,
            String maximum,
            PointsSource source,
            String rule) {
        return new PointsCriterion(
                code,
                Optional.ofNullable(parent),
                level,
                new LanguageText("Tiêu chí " + code, "Criterion " + code),
                1,
                new BigDecimal(maximum),
                Confidence.INVENTED,
                Optional.ofNullable(source),
                Optional.ofNullable(rule),
                Optional.empty(),
                Confidence.INVENTED,
                "test");
    }

    static List<PointsRule> rules() {
        return List.of(
                rule("done", false, table(null, Kind.YES_NO, "yes", "100%", "no", "0")),
                rule(
                        "share-steps",
                        false,
                        table(null, Kind.PERCENTAGE, "100", "100%", "80", "50%")),
                rule("share", false, table(null, Kind.LINEAR, "0", "100%")),
                rule(
                        "handled",
                        true,
                        table(null, Kind.ALL_HANDLED, "all", "100%", "otherwise", "0")));
    }

    static PointsRule rule(String code, boolean mayNotApply, Table... tables) {
        return new PointsRule(code, List.of(tables), mayNotApply, Confidence.INVENTED, "test");
    }

    static Table table(String branch, Kind kind, String... thresholdsAndAwards) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < thresholdsAndAwards.length; i += 2) {
            steps.add(new Step(thresholdsAndAwards[i], Rules.award(thresholdsAndAwards[i + 1])));
        }
        return new Table(Optional.ofNullable(branch), kind, Rules.MEASURE, steps);
    }
}
