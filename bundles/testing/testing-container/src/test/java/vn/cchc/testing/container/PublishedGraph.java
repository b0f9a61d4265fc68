package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.GraphRules;
import vn.cchc.testing.ServerProcess;

/**
 * From an empty server to a published index, by the commands of the README, on one database; then
 * what the graph tells of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PublishedGraph {
    ServerProcess server;

    /** Whatever the database needs before the first start. */
    abstract void configure(ServerProcess unpacked);

    @BeforeAll
    void from_an_empty_server_to_a_published_index() {
        server = Distribution.unpacked();
        configure(server);
        server.start();
        Distribution.install(server.administrator(), "plan-2024");
        Distribution.install(server.administrator(), "plan-2026");
        Distribution.install(server.administrator(), "sipas-2024");
        var statistician = server.person("statistician", "statistician");
        var publisher = server.person("publisher", "publisher");
        String result = Distribution.score(statistician, Distribution.demonstrate(statistician));
        assertThat(server.get("/api/results/sipas/2024", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(statistician.run("cchc:publish --yes " + result)).doesNotContain("Published:");
        assertThat(server.get("/api/results/sipas/2024", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(publisher.run("cchc:publish " + result))
                .contains("36525 forms", "provinces have a figure", "SCO-313")
                .doesNotContain("Published:");
        assertThat(publisher.run("cchc:publish --yes " + result)).contains("Published:");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_graph_follows_and_gives_the_same_ranking_as_csv() {
        String query =
                "PREFIX cchc: <https://cchc.vn/def/> PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#> "
                        + "SELECT ?unit ?value WHERE { ?f cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/SIPAS> ; "
                        + "cchc:value ?value ; cchc:rank ?rank ; dim:refArea ?unit } ORDER BY ?rank ?unit";
        String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        Eventually.within(Duration.ofSeconds(90))
                .isTrue(
                        () -> server.get(path, "text/csv").body().lines().count() == 64,
                        () -> server.get(path, "text/csv").body());
        String csv = csv("/api/results/sipas/2024");
        server.get(path, "text/csv")
                .body()
                .lines()
                .skip(1)
                .forEach(
                        line -> {
                            String code = line.replaceFirst(".*/province/2024/([0-9]+),.*", "$1");
                            assertThat(new BigDecimal(line.replaceFirst(".*,", "").strip()))
                                    .isEqualByComparingTo(value(csv, "province", code, "SIPAS"));
                        });
    }

    @Test
    void the_graph_tells_groups_and_ranges_of_ranks_as_rest_does() {
        new GraphAnalyses(server).await();

        assertThat(new GraphAnalyses(server).groups())
                .isEqualTo(
                        GraphAnalyses.groups(
                                csv("/api/breakdowns/sipas/2024.csv?criterion=SIPAS")));
        assertThat(new GraphAnalyses(server).ranges()).hasSize(63);
    }

    @Test
    void what_the_rooms_tell_conforms_to_the_shapes() {
        new GraphAnalyses(server).await();

        assertThat(GraphFile.faults(server)).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.names())).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.cube())).isEmpty();
    }

    @Test
    void a_published_figure_is_walked_back_by_sparql_alone() {
        the_graph_follows_and_gives_the_same_ranking_as_csv();

        var rows =
                ProvenanceWalk.from(server, "https://cchc.vn/id/index/sipas/2024/province/01/9.1");

        assertThat(rows).hasSize(1);
        Function<String, String> walked = name -> rows.get(0).path(name).path("value").asText();
        assertThat(walked.apply("number")).isEqualTo("1001/QĐ-BNV");
        assertThat(walked.apply("day")).isEqualTo("2023-12-11");
        assertThat(walked.apply("issuer")).isEqualTo("https://cchc.vn/id/ministry/2024/BNV");
        assertThat(walked.apply("code")).isEqualTo("9.1");
        assertThat(walked.apply("asked")).isEqualTo("q9_01");
        assertThat(walked.apply("forms")).isEqualTo("36525");
        assertThat(walked.apply("computer")).isEqualTo("https://cchc.vn/id/role/statistician");
        assertThat(walked.apply("publisher")).isEqualTo("https://cchc.vn/id/role/publisher");
        assertThat(server.get("/api/editions/sipas/2024", "application/json").body())
                .contains(walked.apply("editionFingerprint"));
        assertThat(server.get("/api/results/sipas/2024", "application/json").body())
                .contains(walked.apply("editionFingerprint"), walked.apply("hash"));
    }

    @Test
    void every_own_term_has_a_definition_and_a_page() {
        the_graph_follows_and_gives_the_same_ranking_as_csv();
        assertThat(GraphFile.addresses(server))
                .filteredOn(address -> address.contains("/def/"))
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        address -> {
                            String term = address.replace("https://cchc.vn", "");
                            assertThat(server.get(term, "text/turtle").body())
                                    .contains("rdfs:comment", "@vi", "@en");
                            assertThat(server.get(term, "text/html").statusCode()).isEqualTo(200);
                        });
    }

    @Test
    void every_figure_has_an_address_that_answers() {
        Eventually.within(Duration.ofSeconds(90))
                .isTrue(
                        () ->
                                server.get(
                                                        "/data/index/sipas/2024/province/01/SIPAS",
                                                        "text/turtle")
                                                .statusCode()
                                        == 200,
                        () -> "The graph does not know the figure of Hà Nội");
        assertThat(server.get("/data/index/sipas/2024/province/01/SIPAS", "text/turtle").body())
                .contains("86.50");
        var thing = server.get("/id/province/2024/01", "text/html");
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(thing.headers().firstValue("Location"))
                .contains(server.uri("/page/province/2024/01").toString());
        assertThat(server.get("/page/province/2024/01", "text/html").body()).contains("Hà Nội");
        assertThat(server.get("/def/Criterion", "text/turtle").body()).contains("Tiêu chí");
    }

    String csv(String path) {
        var answer = server.get(path, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The value in the line of a unit and criterion; columns by the header. */
    static BigDecimal value(String csv, String kind, String unit, String criterion) {
        var row =
                Pattern.compile(
                                "(?m)^\"?"
                                        + kind
                                        + "\"?,\"?"
                                        + unit
                                        + "\"?,[^,]*,\"?"
                                        + Pattern.quote(criterion)
                                        + "\"?,.*$")
                        .matcher(csv);
        assertThat(row.find())
                .as("%s %s %s in\n%s", kind, unit, criterion, csv.lines().limit(3).toList())
                .isTrue();
        var decimals = Pattern.compile(",\"?([0-9]+\\.[0-9]{2})\"?,").matcher(row.group());
        assertThat(decimals.find()).isTrue();
        return new BigDecimal(decimals.group(1));
    }
}
