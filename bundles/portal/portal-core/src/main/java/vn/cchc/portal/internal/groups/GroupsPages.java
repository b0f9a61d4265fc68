package vn.cchc.portal.internal.groups;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.portal.internal.groups.GroupsPage.Choice;
import vn.cchc.portal.internal.groups.GroupsPage.Line;
import vn.cchc.portal.internal.groups.GroupsPage.Table;
import vn.cchc.portal.internal.index.Addresses;
import vn.cchc.portal.internal.index.Whisker;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Result.Node;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/** Makes the page of groups of one node in one language. */
public final class GroupsPages {
    private static final String CRITERION = "criterion";

    private final Breakdown breakdown;
    private final Node node;
    private final Optional<BigDecimal> nation;
    private final PageLanguage in;

    /**
     * @param nation published figure of the node for the nation
     */
    public GroupsPages(
            Breakdown breakdown, Node node, Optional<BigDecimal> nation, PageLanguage in) {
        this.breakdown = breakdown;
        this.node = node;
        this.nation = nation;
        this.in = in;
    }

    public GroupsPage page() {
        var scale = Scale.around(values());
        var edition = breakdown.result().edition();
        return new GroupsPage(
                in,
                in.say(breakdown.result().index()) + " " + edition.year(),
                named(node),
                breakdown.result().illustrative(),
                choices(),
                scale,
                nation.map(scale::place),
                note(),
                breakdown.dimensions().stream().map(d -> table(d, scale)).toList(),
                new Addresses(breakdown.result()));
    }

    private boolean root(Node of) {
        return of.parent().isEmpty();
    }

    private String named(Node of) {
        return root(of) ? in.say(of.name()) : of.code() + " " + in.say(of.name());
    }

    private List<Choice> choices() {
        return breakdown.criteria().stream()
                .filter(n -> !n.level().equals(CRITERION))
                .map(n -> new Choice(named(n), address(n), n.code().equals(node.code())))
                .toList();
    }

    private String address(Node of) {
        String page = "/groups/" + breakdown.result().edition() + "?lang=" + in.code();
        return root(of) ? page : page + "&criterion=" + of.code();
    }

    private List<BigDecimal> values() {
        var cells =
                breakdown.dimensions().stream()
                        .flatMap(d -> d.groups().stream())
                        .flatMap(g -> cell(g).stream())
                        .flatMap(
                                c ->
                                        Stream.concat(
                                                c.value().stream(),
                                                c.error().stream()
                                                        .flatMap(
                                                                e ->
                                                                        Stream.of(
                                                                                e.lower(),
                                                                                e.upper()))));
        return Stream.concat(cells, nation.stream()).toList();
    }

    private Optional<Breakdown.Cell> cell(Breakdown.Group group) {
        return group.cells().stream().filter(c -> c.criterion().equals(node.code())).findFirst();
    }

    private Table table(Breakdown.Dimension dimension, Scale scale) {
        return new Table(
                dimension.code(),
                in.say(dimension.name()),
                dimension.groups().stream().map(group -> line(group, scale)).toList());
    }

    private Line line(Breakdown.Group group, Scale scale) {
        var value = cell(group).flatMap(Breakdown.Cell::value);
        return new Line(
                in.say(group.name()),
                value.map(in::number),
                value.map(scale::place),
                cell(group)
                        .flatMap(Breakdown.Cell::error)
                        .map(e -> Whisker.of(e, value.orElseThrow().scale(), scale, in)),
                group.forms().map(in::number));
    }

    private String note() {
        String level = in.percent(breakdown.level());
        return in.say(
                "Dưới mỗi số là khoảng tin cậy "
                        + level
                        + ". Nhóm người trả lời tính gộp mọi phiếu của nhóm, nên không so trực tiếp"
                        + " với số của cả nước được; vùng tính như cả nước, từ các tỉnh của vùng. Nhóm"
                        + " có quá ít phiếu không công bố, và thêm một nhóm nữa nếu không thì suy ra"
                        + " được.",
                "Below every figure stands its interval of "
                        + level
                        + ". A group of respondents has all its forms in one pot, so it cannot be held"
                        + " against the nation's figure directly; a region is computed as the nation"
                        + " is, from its provinces. A group with too few forms is withheld, and another"
                        + " one where it could be worked out.");
    }
}
