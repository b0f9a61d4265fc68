package vn.cchc.graph;

/** Namespaces the rooms write in. Own terms are served by the product under its own address. */
public final class Vocabulary {
    /**
     * The product's base: every own IRI starts with it. A name, not necessarily a reachable host.
     */
    public static final String BASE = "https://cchc.vn";

    /** Things: {@code BASE/id/province/2024/01}. */
    public static final String ID = BASE + "/id/";

    /** Own terms: {@code BASE/def/criterion}. */
    public static final String DEF = BASE + "/def/";

    /** Named graphs: {@code BASE/id/graph/registry} is what the room registry says. */
    public static final String GRAPH = ID + "graph/";

    /** What names of sources for staff begin with: {@code BASE/id/graph/internal/results}. */
    public static final String INTERNAL = "internal/";

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String QB = "http://purl.org/linked-data/cube#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String DCT = "http://purl.org/dc/terms/";
    public static final String ELI = "http://data.europa.eu/eli/ontology#";
    public static final String TIME = "http://www.w3.org/2006/time#";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String DISCO = "http://rdf-vocabulary.ddialliance.org/discovery#";
    public static final String GEO = "http://www.opengis.net/ont/geosparql#";
    public static final String SDMX_DIMENSION = "http://purl.org/linked-data/sdmx/2009/dimension#";
    public static final String SDMX_MEASURE = "http://purl.org/linked-data/sdmx/2009/measure#";
    public static final String SDMX_ATTRIBUTE = "http://purl.org/linked-data/sdmx/2009/attribute#";

    private Vocabulary() {}

    /** The named graph of what a source says. */
    public static String graph(String source) {
        return GRAPH + source;
    }
}
