package vn.cchc.testing.benchmarks.graph;

import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Statements in the shape of the product's: units, criteria, and figures by year and group. */
final class PublishedGraph {
    private static final String DEF = "https://cchc.vn/def/";
    private static final String ID = "https://cchc.vn/id/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final int PROVINCES = 63;
    private static final int CRITERIA = 40;
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 6;

    private final int communesEach;
    private final int groups;

    /**
     * @param communesEach of every province
     * @param groups of respondents with a figure each
     */
    PublishedGraph(int communesEach, int groups) {
        this.communesEach = communesEach;
        this.groups = groups;
    }

    /** Tells the same every time. */
    void tell(Consumer<Triple> out) {
        var random = new Random(2024);
        units(out);
        criteria(out);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (int province = 1; province <= PROVINCES; province++) {
                for (int criterion = 0; criterion < CRITERIA; criterion++) {
                    figures(out, random, year, province, criterion);
                }
            }
        }
    }

    private void units(Consumer<Triple> out) {
        for (int p = 1; p <= PROVINCES; p++) {
            Node province = id("province/2024/" + p);
            named(out, province, "Province", "Tỉnh số " + p, "Province " + p);
            say(out, province, DEF + "withinUnit", id("country/vn"));
            for (int c = 0; c < communesEach; c++) {
                Node commune = id("commune/2024/" + (p * 1000 + c));
                named(out, commune, "Commune", "Xã số " + c, "Commune " + c);
                say(out, commune, DEF + "withinUnit", province);
            }
        }
    }

    /** A tree with three below each. */
    private void criteria(Consumer<Triple> out) {
        for (int c = 0; c < CRITERIA; c++) {
            Node criterion = id("criterion/" + c);
            named(out, criterion, "Criterion", "Tiêu chí " + c, "Criterion " + c);
            if (c > 0) {
                say(out, criterion, DEF + "partOf", id("criterion/" + (c - 1) / 3));
            }
        }
    }

    private void figures(
            Consumer<Triple> out, Random random, int year, int province, int criterion) {
        for (int group = 0; group < groups; group++) {
            Node figure = id("f/" + year + "/" + province + "/" + criterion + "/" + group);
            say(out, figure, RDF + "type", def("Figure"));
            say(out, figure, DEF + "unit", id("province/2024/" + province));
            say(out, figure, DEF + "criterion", id("criterion/" + criterion));
            say(out, figure, DEF + "year", number(String.valueOf(year), XSDDatatype.XSDgYear));
            say(out, figure, DEF + "group", id("group/" + group));
            int value = 5_000 + random.nextInt(5_000);
            say(out, figure, DEF + "value", number(decimal(value), XSDDatatype.XSDdecimal));
            String forms = String.valueOf(50 + random.nextInt(500));
            say(out, figure, DEF + "forms", number(forms, XSDDatatype.XSDinteger));
        }
    }

    /** Without a zero at the end, which TDB2 would take away. */
    private static String decimal(int hundredths) {
        return hundredths / 100 + "." + (hundredths % 10 == 0 ? "5" : hundredths % 10);
    }

    private static void named(
            Consumer<Triple> out, Node thing, String type, String vietnamese, String english) {
        say(out, thing, RDF + "type", def(type));
        say(out, thing, RDFS + "label", NodeFactory.createLiteralLang(vietnamese, "vi"));
        say(out, thing, RDFS + "label", NodeFactory.createLiteralLang(english, "en"));
    }

    private static void say(Consumer<Triple> out, Node subject, String predicate, Node object) {
        out.accept(Triple.create(subject, NodeFactory.createURI(predicate), object));
    }

    private static Node number(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    private static Node id(String name) {
        return NodeFactory.createURI(ID + name);
    }

    private static Node def(String name) {
        return NodeFactory.createURI(DEF + name);
    }
}
