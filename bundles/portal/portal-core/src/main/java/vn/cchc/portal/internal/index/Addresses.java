package vn.cchc.portal.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.web.PageLanguage;

/** Where the figures of a result can be had and are explained. */
public record Addresses(ResultSummary result) {

    /** The page of the result, which stays when a newer year comes. */
    public String page() {
        return "/results/" + edition();
    }

    /** The page of the result beside another year of its index. */
    public String compare() {
        return "/compare/" + edition();
    }

    public String json() {
        return "/api/results/" + edition();
    }

    public String csv() {
        return json() + "?_type=text/csv";
    }

    public String robustness() {
        return "/api/robustness/" + edition();
    }

    /** The page of the figures by region and group of respondents. */
    public String groups() {
        return "/groups/" + edition();
    }

    public String groupsJson() {
        return "/api/breakdowns/" + edition();
    }

    public String fileName() {
        return edition().index() + "-" + edition().year();
    }

    public String rules() {
        return "/api/editions/" + edition();
    }

    public String wsdl() {
        return "/soap/results?wsdl";
    }

    /** What the graph knows of the result. */
    public String provenance() {
        return "/id/result/" + step(result.id());
    }

    String unit(UnitRef unit) {
        return "/id/" + unit.path();
    }

    /** The page that explains a figure. */
    public String figure(UnitRef unit, String criterion, PageLanguage in) {
        return page() + "/" + unit.code() + "/" + step(criterion) + "?lang=" + in.code();
    }

    /** The figure as the graph knows it. */
    public String inTheGraph(UnitRef unit, String criterion) {
        return "/id/index/"
                + edition()
                + "/"
                + unit.kind().word()
                + "/"
                + unit.code()
                + "/"
                + step(criterion);
    }

    /** The ranking as a query anybody can change. */
    public String query(String criterion) {
        return """
        PREFIX qb: <%s>
        PREFIX def: <%s>
        PREFIX rdfs: <%s>
        PREFIX area: <%srefArea>
        SELECT ?name ?value ?rank WHERE {
          ?figure qb:dataSet <%sresult/%s> ;
                  def:criterion <%scriterion/%s/%s> ;
                  def:value ?value ; def:rank ?rank ;
                  area: ?province .
          ?province rdfs:label ?name . FILTER (lang(?name) = "vi")
        } ORDER BY ?rank
        """
                .formatted(
                        Vocabulary.QB,
                        Vocabulary.DEF,
                        Vocabulary.RDFS,
                        Vocabulary.SDMX_DIMENSION,
                        Vocabulary.ID,
                        step(result.id()),
                        Vocabulary.ID,
                        edition(),
                        step(criterion));
    }

    public String queryAddress(String criterion) {
        return "/sparql?query=" + step(query(criterion));
    }

    private EditionId edition() {
        return result.edition();
    }

    private static String step(String text) {
        var step = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
            step.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().toHexDigits(b).toUpperCase(Locale.ROOT));
        }
        return step.toString();
    }
}
