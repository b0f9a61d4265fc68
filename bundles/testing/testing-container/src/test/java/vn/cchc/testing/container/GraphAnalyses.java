package vn.cchc.testing.container;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;

/** What the graph tells of groups and of ranges of ranks, some time after a result is published. */
record GraphAnalyses(ServerProcess server) {
    private static final String PREFIXES =
            "PREFIX cchc: <https://cchc.vn/def/>"
                    + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                    + " PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#> ";

    /** Not one inside quotation marks. */
    private static final String COMMA = ",(?=([^\"]*\"[^\"]*\")*[^\"]*$)";

    void await() {
        Eventually.within(Duration.ofSeconds(120))
                .isTrue(
                        () -> !groups().isEmpty() && !ranges().isEmpty(),
                        () -> groups() + " " + ranges());
    }

    /** Breakdown, group and value of the index. */
    SortedSet<String> groups() {
        return rows(
                "SELECT ?breakdown ?code ?value { ?figure cchc:group ?group ; cchc:value ?value ;"
                        + " cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/SIPAS> ."
                        + " ?group skos:notation ?code ; cchc:breakdown ?of"
                        + " BIND(REPLACE(STR(?of), '.*/', '') AS ?breakdown) }");
    }

    /** The same in the sheet of the breakdowns. */
    static SortedSet<String> groups(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> List.of(line.split(COMMA)))
                .filter(cells -> !cells.get(8).isEmpty())
                .map(cells -> cells.get(0) + "," + cells.get(3) + "," + cells.get(8))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Units with the range their rank lies in, in which their own rank need not lie. */
    SortedSet<String> ranges() {
        return rows(
                "SELECT ?unit ?highest ?lowest { ?range dim:refArea ?unit ;"
                        + " cchc:rankHighest ?highest ; cchc:rankLowest ?lowest"
                        + " FILTER (?highest <= ?lowest) }");
    }

    private SortedSet<String> rows(String query) {
        String path =
                "/sparql?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
        return server.get(path, "text/csv")
                .body()
                .lines()
                .skip(1)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
