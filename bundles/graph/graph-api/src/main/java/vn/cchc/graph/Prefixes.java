package vn.cchc.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Short names of the namespaces the graph is written in, in the order of letters. */
public final class Prefixes {
    public static final Map<String, String> ALL =
            Collections.unmodifiableMap(
                    new TreeMap<>(
                            Map.ofEntries(
                                    Map.entry("attr", Vocabulary.SDMX_ATTRIBUTE),
                                    Map.entry("cchc", Vocabulary.DEF),
                                    Map.entry("dcat", Vocabulary.DCAT),
                                    Map.entry("dct", Vocabulary.DCT),
                                    Map.entry("dim", Vocabulary.SDMX_DIMENSION),
                                    Map.entry("disco", Vocabulary.DISCO),
                                    Map.entry("eli", Vocabulary.ELI),
                                    Map.entry("foaf", Vocabulary.FOAF),
                                    Map.entry("geo", Vocabulary.GEO),
                                    Map.entry("org", Vocabulary.ORG),
                                    Map.entry("owl", Vocabulary.OWL),
                                    Map.entry("prov", Vocabulary.PROV),
                                    Map.entry("qb", Vocabulary.QB),
                                    Map.entry("rdf", Vocabulary.RDF),
                                    Map.entry("rdfs", Vocabulary.RDFS),
                                    Map.entry("skos", Vocabulary.SKOS),
                                    Map.entry("time", Vocabulary.TIME),
                                    Map.entry("void", Vocabulary.VOID),
                                    Map.entry("xsd", Term.XSD))));

    private Prefixes() {}
}
