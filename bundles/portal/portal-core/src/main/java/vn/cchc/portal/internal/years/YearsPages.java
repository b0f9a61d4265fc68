package vn.cchc.portal.internal.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.model.UnitKind;
import vn.cchc.portal.internal.index.UnitNames;
import vn.cchc.portal.internal.years.YearsPage.ChangeList;
import vn.cchc.portal.internal.years.YearsPage.Choice;
import vn.cchc.portal.internal.years.YearsPage.Provinces;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.web.PageLanguage;

/** Makes the page of two years in one language. */
public final class YearsPages {
    private final YearComparison comparison;
    private final Registry registry;
    private final UnitNames names;
    private final PageLanguage in;
    private final Notes notes;

    public YearsPages(YearComparison comparison, Registry registry, PageLanguage in) {
        this.comparison = comparison;
        this.registry = registry;
        this.names = new UnitNames(registry, in);
        this.in = in;
        this.notes = new Notes(comparison, registry, in);
    }

    /**
     * @param asked the units and questions that were asked for
     * @param criterion code in the later year of the criterion to show for provinces; the first
     *     that may be compared when empty
     */
    public YearsPage page(ComparisonBasis asked, Optional<String> criterion) {
        var nation =
                comparison.pairs().stream()
                        .filter(pair -> pair.unit().kind() == UnitKind.NATION)
                        .filter(this::onThePage)
                        .toList();
        var scale = PairLines.scale(nation);
        var lines = new PairLines(in, scale);
        var addresses = new YearsAddresses(comparison, in);
        return new YearsPage(
                in,
                heading(),
                notes.lead(),
                comparison.illustrative(),
                notes.list(),
                views(asked, addresses),
                year(comparison.earlier()),
                year(comparison.later()),
                scale,
                nation.stream().map(pair -> line(lines, pair)).toList(),
                provinces(asked, criterion, addresses),
                changes(),
                addresses.data(asked, ".csv"),
                addresses.data(asked, ""));
    }

    private String heading() {
        return in.say(comparison.later().result().index())
                + " "
                + year(comparison.earlier())
                + " – "
                + year(comparison.later());
    }

    private static String year(Side side) {
        return side.result().edition().year();
    }

    /** Groups, and single criteria where they may be compared. */
    private boolean onThePage(Pair pair) {
        return pair.verdict().comparable()
                || pair.laterCode().isPresent() && !node(pair).level().equals("criterion");
    }

    private NodePair node(Pair pair) {
        return comparison.difference().nodes().stream()
                .filter(node -> node.earlier().equals(pair.earlierCode()))
                .filter(node -> node.later().equals(pair.laterCode()))
                .findFirst()
                .orElseThrow();
    }

    private PairLine line(PairLines lines, Pair pair) {
        var node = node(pair);
        boolean main = node.level().equals("index") || node.level().equals("content");
        return lines.line(pair, code(node), in.say(node.name()), main);
    }

    private static String code(NodePair node) {
        return node.earlier().equals(node.later())
                ? node.later().orElse("")
                : node.earlier().orElse("–") + " → " + node.later().orElse("–");
    }

    private List<Choice> views(ComparisonBasis asked, YearsAddresses addresses) {
        return new Views(comparison, registry, in).choices(asked, addresses);
    }

    private List<NodePair> comparable() {
        return comparison.difference().nodes().stream()
                .filter(node -> node.verdict().comparable())
                .toList();
    }

    private Optional<Provinces> provinces(
            ComparisonBasis asked, Optional<String> criterion, YearsAddresses addresses) {
        var nodes = comparable();
        var shown =
                nodes.stream()
                        .filter(node -> criterion.isEmpty() || node.later().equals(criterion))
                        .findFirst()
                        .or(() -> nodes.stream().findFirst());
        return shown.map(node -> provinces(node, nodes, asked, addresses))
                .filter(table -> !table.lines().isEmpty());
    }

    private Provinces provinces(
            NodePair shown, List<NodePair> nodes, ComparisonBasis asked, YearsAddresses at) {
        var pairs =
                comparison.pairs().stream()
                        .filter(pair -> pair.unit().kind() == UnitKind.PROVINCE)
                        .filter(pair -> pair.laterCode().equals(shown.later()))
                        .sorted(largestRiseFirst())
                        .toList();
        var scale = PairLines.scale(pairs);
        var lines = new PairLines(in, scale);
        return new Provinces(
                in.say(shown.name()),
                nodes.stream()
                        .map(
                                node ->
                                        new Choice(
                                                code(node) + " " + in.say(node.name()),
                                                at.page(asked, node.later()),
                                                node.equals(shown)))
                        .toList(),
                scale,
                pairs.stream()
                        .map(pair -> lines.line(pair, "", names.of(pair.unit()), false))
                        .toList());
    }

    private static Comparator<Pair> largestRiseFirst() {
        return Comparator.comparing((Pair pair) -> pair.change().isEmpty())
                .thenComparing(
                        pair -> pair.change().map(c -> c.points().negate()).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Pair::unit);
    }

    private List<ChangeList> changes() {
        var lists = new ArrayList<ChangeList>();
        for (var subject : Subject.values()) {
            var words =
                    comparison.difference().changes().stream()
                            .filter(change -> change.subject() == subject)
                            .map(change -> in.say(change.words()))
                            .collect(Collectors.toList());
            if (!words.isEmpty()) {
                lists.add(new ChangeList(subject(subject), words));
            }
        }
        return lists;
    }

    private String subject(Subject subject) {
        return switch (subject) {
            case CALCULATION -> in.say("Cách tính", "Calculation");
            case FORM -> in.say("Phiếu", "Form");
            case UNITS -> in.say("Đơn vị hành chính", "Administrative units");
            case SAMPLE -> in.say("Mẫu điều tra", "Sample");
            case CRITERIA -> in.say("Tiêu chí", "Criteria");
        };
    }
}
