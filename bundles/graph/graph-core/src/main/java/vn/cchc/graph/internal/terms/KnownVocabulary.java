package vn.cchc.graph.internal.terms;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** Vocabularies by the beginning of their addresses: our own and those we take terms from. */
enum KnownVocabulary {
    CCHC("cchc", Vocabulary.DEF, "CCHC"),
    ORG("org", Vocabulary.ORG, "W3C ORG"),
    SKOS("skos", Vocabulary.SKOS, "SKOS"),
    PROV("prov", Vocabulary.PROV, "PROV-O"),
    QB("qb", Vocabulary.QB, "RDF Data Cube"),
    DCT("dct", Vocabulary.DCT, "Dublin Core"),
    DCAT("dcat", Vocabulary.DCAT, "DCAT"),
    ELI("eli", Vocabulary.ELI, "ELI"),
    DISCO("disco", Vocabulary.DISCO, "DDI-RDF Discovery"),
    GEO("geo", Vocabulary.GEO, "GeoSPARQL"),
    SCHEMA("schema", "https://schema.org/", "schema.org"),
    TIME("time", Vocabulary.TIME, "OWL-Time"),
    SDMX_DIMENSION("sdmx-dimension", Vocabulary.SDMX_DIMENSION, "SDMX"),
    SDMX_ATTRIBUTE("sdmx-attribute", Vocabulary.SDMX_ATTRIBUTE, "SDMX"),
    OWL("owl", Vocabulary.OWL, "OWL"),
    RDFS("rdfs", Vocabulary.RDFS, "RDF Schema"),
    RDF("rdf", Vocabulary.RDF, "RDF"),
    XSD("xsd", Term.XSD, "XML Schema");

    private final String prefix;
    private final String namespace;
    private final String title;

    KnownVocabulary(String prefix, String namespace, String title) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.title = title;
    }

    static Optional<KnownVocabulary> of(String iri) {
        return Arrays.stream(values()).filter(v -> iri.startsWith(v.namespace)).findFirst();
    }

    /** {@code prov:Entity}; the address itself when its vocabulary is not known. */
    static String brief(String iri) {
        return of(iri).map(v -> v.prefix + ":" + iri.substring(v.namespace.length())).orElse(iri);
    }

    /** Its proper name, the same in every language. */
    String title() {
        return title;
    }

    String namespace() {
        return namespace;
    }
}
