package vn.cchc.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.JAXB;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.figures.Disclosure;
import vn.cchc.scoring.internal.figures.FigureSheet;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.internal.graph.ResultStatements;
import vn.cchc.scoring.internal.rest.ResultViews;
import vn.cchc.scoring.internal.soap.ResultsEndpoint;
import vn.cchc.testing.OfferedEditions;

/** A published result of made-up answers carries the mark through every door. */
class IllustrativeTest {
    private final Result result = SmallYear.illustrative("m");
    private final UnitNames names = new UnitNames(SmallYear.registry());

    @Test
    void in_json_the_result_and_each_figure() {
        var json =
                new ObjectMapper()
                        .valueToTree(ResultViews.figures(result, Selection.of(null, null), names));

        assertThat(json.at("/result/illustrative").asBoolean()).isTrue();
        assertThat(json.at("/criteria/1/nation/status").asText()).isEqualTo("illustrative");
        assertThat(json.findValuesAsText("status"))
                .contains("illustrative")
                .containsOnlyOnce("published");
    }

    @Test
    void in_csv_each_figure() {
        String csv = new FigureSheet(names).write(result, Disclosure.toThePublic(result));

        assertThat(csv.lines().filter(line -> line.startsWith("province,01,")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",illustrative"));
        assertThat(csv).doesNotContain(",published");
    }

    @Test
    void in_soap_the_result_and_each_figure() {
        var endpoint = new ResultsEndpoint(new KeptInMemory(result), SmallYear.registry());
        var xml = new StringWriter();
        JAXB.marshal(endpoint.getPublishedResult("sipas", "2024"), xml);

        assertThat(xml.toString())
                .contains("illustrative>true<", "status>illustrative<")
                .doesNotContain("status>published<");
    }

    @Test
    void in_the_graph_the_result_and_each_figure() {
        var told = new ArrayList<Statement>();
        new ResultStatements(
                        new KeptInMemory(result),
                        SmallYear.registry(),
                        new OfferedEditions(List.of()),
                        new OneScoreSheet())
                .tell(told::add);

        assertThat(told)
                .contains(
                        new Statement(
                                Term.iri(Vocabulary.ID + "result/m"),
                                Term.iri(Vocabulary.DEF + "illustrative"),
                                Term.bool(true)));
        assertThat(told)
                .filteredOn(s -> s.subject().equals(Term.iri(figure("01"))))
                .extracting(Statement::object)
                .contains(Term.iri(Vocabulary.DEF + "status/illustrative"));
    }

    private static String figure(String province) {
        return Vocabulary.ID + "index/sipas/2024/province/" + province + "/II.A";
    }
}
