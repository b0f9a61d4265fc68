package vn.cchc.portal.internal.groups;

import java.util.List;
import java.util.Optional;
import vn.cchc.portal.internal.index.Addresses;
import vn.cchc.portal.internal.index.Whisker;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/**
 * Everything the page of groups shows, in the order it shows it.
 *
 * @param name of the index and its year, short
 * @param node whose figures are shown
 * @param nodes contents and factors to choose from, the index first
 * @param scale common to all groups
 * @param reference place of the nation's figure on it
 * @param note what the figures mean
 */
public record GroupsPage(
        PageLanguage language,
        String name,
        String node,
        boolean illustrative,
        List<Choice> nodes,
        Scale scale,
        Optional<String> reference,
        String note,
        List<Table> tables,
        Addresses addresses) {

    /** A node to look at instead. */
    public record Choice(String name, String address, boolean shown) {}

    /** The groups of one breakdown. */
    public record Table(String code, String name, List<Line> lines) {}

    /**
     * One group.
     *
     * @param value as shown; empty where it is withheld
     * @param dot place on the scale
     * @param forms as shown; empty where the group is withheld
     */
    public record Line(
            String name,
            Optional<String> value,
            Optional<String> dot,
            Optional<Whisker> whisker,
            Optional<String> forms) {}

    public String heading() {
        return name
                + ": "
                + language.say(
                        "theo vùng và nhóm người trả lời", "by region and group of respondents");
    }
}
