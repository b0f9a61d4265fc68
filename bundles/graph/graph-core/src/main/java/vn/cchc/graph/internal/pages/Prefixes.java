package vn.cchc.graph.internal.pages;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** Short names of the namespaces the graph is written in, in the order of letters. */
public final class Prefixes {
    public static final Map<String, String> ALL =
            Collections.unmodifiableMap(
                    new TreeMap<>(
                            Map.ofEntries(
                                    Map.entry("cchc", Vocabulary.DEF),
                                    Map.entry("rdf", Vocabulary.RDF),
                                    Map.entry("rdfs", Vocabulary.RDFS),
                                    Map.entry("owl", Vocabulary.OWL),
                                    Map.entry("skos", Vocabulary.SKOS),
                                    Map.entry("org", Vocabulary.ORG),
                                    Map.entry("qb", Vocabulary.QB),
                                    Map.entry("prov", Vocabulary.PROV),
                                    Map.entry("dct", Vocabulary.DCT),
                                    Map.entry("dcat", Vocabulary.DCAT),
                                    Map.entry("eli", Vocabulary.ELI),
                                    Map.entry("time", Vocabulary.TIME),
                                    Map.entry("xsd", Term.XSD),
                                    Map.entry("dim", Vocabulary.SDMX_DIMENSION),
                                    Map.entry("attr", Vocabulary.SDMX_ATTRIBUTE))));

    private Prefixes() {}
}
