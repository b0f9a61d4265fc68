package vn.cchc.scoring.points;

import static vn.cchc.scoring.points.SmallIndex.rule;
import static vn.cchc.scoring.points.SmallIndex.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsRule.Kind;
import vn.cchc.edition.PointsSource;

/** Trees, rules and scores drawn at random; every rule kind comes up. */
final class RandomIndex {
    private static final PointsSource[] SOURCES = PointsSource.values();

    private final Random random;
    private final List<PointsRule> rules = new ArrayList<>();

    RandomIndex(Random random) {
        this.random = random;
        rules.add(rule("yes-no", true, table(null, Kind.YES_NO, "yes", "100%", "no", "10%")));
        rules.add(rule("percentage", true, table(null, Kind.PERCENTAGE, descending(100))));
        rules.add(rule("count", true, table(null, Kind.COUNT, descending(12))));
        rules.add(
                rule(
                        "days-late",
                        true,
                        table(null, Kind.DAYS_LATE, "0", "100%", "20", "60%", "45", "5%")));
        String floor = Integer.toString(random.nextInt(60));
        rules.add(rule("linear", true, table(null, Kind.LINEAR, floor, "100%")));
        rules.add(
                rule(
                        "all-handled",
                        true,
                        table(null, Kind.ALL_HANDLED, "all", "100%", "otherwise", "0")));
        rules.add(
                rule(
                        "branches",
                        true,
                        table("plan", Kind.PERCENTAGE, descending(100)),
                        table("no-plan", Kind.YES_NO, "yes", "50%", "no", "0")));
    }

    /** Three steps: thresholds and awards from the highest down. */
    private String[] descending(int highest) {
        int middle = 2 + random.nextInt(highest - 2);
        int low = 1 + random.nextInt(middle - 1);
        int award = 1 + random.nextInt(99);
        return new String[] {
            Integer.toString(highest),
            "100%",
            Integer.toString(middle),
            award + "%",
            Integer.toString(low),
            random.nextInt(award) + "%"
        };
    }

    /** A tree of fields, criteria and components whose sums are right. */
    PointsOfCriteria methodology(SmallIndex settings) {
        var leaves = new LinkedHashMap<String, PointsCriterion>();
        var rows = new ArrayList<PointsCriterion>();
        int fields = 2 + random.nextInt(4);
        for (int field = 1; field <= fields; field++) {
            rows.add(inner("" + field, "PAR", "field"));
            int criteria = 1 + random.nextInt(4);
            for (int criterion = 1; criterion <= criteria; criterion++) {
                String code = field + "." + criterion;
                if (random.nextBoolean()) {
                    rows.add(leaf(code, "" + field, "criterion", leaves));
                } else {
                    rows.add(inner(code, "" + field, "criterion"));
                    for (int c = 0; c <= random.nextInt(3); c++) {
                        rows.add(leaf(code + "." + (c + 1), code, "component", leaves));
                    }
                }
            }
        }
        rows.add(0, inner("PAR", null, "index"));
        return settings.methodology(rows, rules);
    }

    /** Maxima of inner nodes are not looked at when adding up. */
    private static PointsCriterion inner(String code, String parent, String level) {
        return SmallIndex.criterion(code, parent, level, "1", null, null);
    }

    private PointsCriterion leaf(
            String code, String parent, String level, Map<String, PointsCriterion> leaves) {
        String maximum = new BigDecimal(1 + random.nextInt(1200)).movePointLeft(2).toString();
        String rule = rules.get(random.nextInt(rules.size())).code();
        var leaf =
                SmallIndex.criterion(
                        code,
                        parent,
                        level,
                        maximum,
                        SOURCES[random.nextInt(SOURCES.length)],
                        rule);
        leaves.put(code, leaf);
        return leaf;
    }

    Map<String, Given> scores(PointsOfCriteria methodology) {
        var scores = new HashMap<String, Given>();
        for (var leaf : methodology.leaves()) {
            scores.put(leaf.code(), score(leaf.rule().orElseThrow()));
        }
        return scores;
    }

    private Given score(String rule) {
        return switch (rule) {
            case "yes-no" -> new Given.YesNo(random.nextBoolean());
            case "percentage", "linear" -> percent();
            case "count" -> new Given.Count(random.nextInt(15));
            case "days-late" -> new Given.DaysLate(random.nextInt(60));
            case "all-handled" -> handled();
            default ->
                    random.nextBoolean()
                            ? new Given.InBranch("plan", percent())
                            : new Given.InBranch("no-plan", new Given.YesNo(random.nextBoolean()));
        };
    }

    private Given percent() {
        int whole = 1 + random.nextInt(60);
        return random.nextBoolean()
                ? new Given.Share(
                        BigDecimal.valueOf(random.nextInt(whole + 5)), BigDecimal.valueOf(whole))
                : new Given.Percentage(new BigDecimal(random.nextInt(11_000)).movePointLeft(2));
    }

    private Given handled() {
        int arisen = random.nextInt(4);
        return new Given.Handled(random.nextInt(arisen + 1), arisen);
    }

    /** Something at least as good as was given. */
    Given raised(Given given) {
        if (given instanceof Given.YesNo) {
            return new Given.YesNo(true);
        } else if (given instanceof Given.Percentage percent) {
            return new Given.Percentage(
                    percent.percent().add(new BigDecimal(random.nextInt(4000)).movePointLeft(2)));
        } else if (given instanceof Given.Share share) {
            return new Given.Share(
                    share.part().add(BigDecimal.valueOf(random.nextInt(9))), share.whole());
        } else if (given instanceof Given.Count count) {
            return new Given.Count(count.count() + random.nextInt(9));
        } else if (given instanceof Given.DaysLate late) {
            return new Given.DaysLate(late.days() - random.nextInt((int) late.days() + 1));
        } else if (given instanceof Given.Handled handled) {
            return new Given.Handled(handled.arisen(), handled.arisen());
        } else if (given instanceof Given.InBranch chosen) {
            return new Given.InBranch(chosen.branch(), raised(chosen.given()));
        }
        throw new IllegalArgumentException("Cannot be raised: " + given);
    }
}
