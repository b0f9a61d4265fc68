package vn.cchc.portal.internal.index;

import java.util.List;
import java.util.Optional;
import vn.cchc.portal.internal.map.ProvinceMap;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.web.PageLanguage;

/**
 * Everything the public page of an index shows, in the order it shows it.
 *
 * @param name of the index and its year, short
 * @param reasons why the figures are illustrative; empty when they are not
 * @param years all published ones, the newest first
 * @param notRanked units that were assessed and get no rank
 * @param certainty empty where the year does not say how its sample was drawn
 * @param sturdiness empty where no other ways were tried
 * @param map empty when there are no boundaries for the period
 */
public record IndexPage(
        PageLanguage language,
        String name,
        String title,
        boolean illustrative,
        List<String> reasons,
        UnitWords words,
        NationalFigures nation,
        Optional<Finding> finding,
        Optional<ProvinceMap> map,
        List<Column> columns,
        List<Row> rows,
        List<Row> notRanked,
        Optional<Certainty> certainty,
        Optional<Sturdiness> sturdiness,
        List<Missing> missing,
        Origin origin,
        Addresses addresses,
        String root,
        List<Year> years) {

    /**
     * A published year to go to.
     *
     * @param name index and year, short
     * @param shown it is the one of this page
     */
    public record Year(String name, String address, boolean shown) {
        public static Year of(ResultSummary result, boolean shown, PageLanguage in) {
            return new Year(
                    in.say(result.index()) + " " + result.edition().year(),
                    new Addresses(result).page(),
                    shown);
        }
    }

    /** Whether the figures are points in percent of a maximum. */
    public boolean ofPoints() {
        return addresses.result().input() instanceof ResultSummary.Scores;
    }

    public String heading() {
        return name + ": " + nation.value();
    }
}
