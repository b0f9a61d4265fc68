package vn.cchc.graph.internal.catalog;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.DumpFormat;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;

/**
 * The catalog as statements of DCAT 3 and VoID, with what DCAT-AP 3 demands of each class. What
 * changes with every build is told apart ({@link #tellBuild}), because in the build itself it would
 * make another build of the same facts.
 */
public final class CatalogStatements {
    /** Short name of this source. */
    public static final String SOURCE = "catalog";

    public static final String CATALOG = Vocabulary.ID + "catalog";
    public static final String WHOLE = CATALOG + "/whole";
    static final String PUBLISHER = CATALOG + "/publisher";

    private static final String SPARQL = Vocabulary.BASE + "/sparql";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FILE_TYPES =
            "http://publications.europa.eu/resource/authority/file-type/";
    private static final LanguageText TITLE =
            new LanguageText(
                    "Đồ thị tri thức cải cách hành chính",
                    "Knowledge graph of administrative reform");
    private static final LanguageText DESCRIPTION =
            new LanguageText(
                    "Các đồ thị đã công bố: đơn vị hành chính, tiêu chí, kết quả, kế hoạch và nguồn của chúng.",
                    "The published graphs: administrative units, criteria, results, plans and where they come from.");

    /** What people call these statements themselves. */
    public static final LanguageText PART_TITLE =
            new LanguageText("Danh mục các đồ thị", "Catalog of the graphs");

    private static final LanguageText ALL =
            new LanguageText("Toàn bộ đồ thị tri thức", "The whole knowledge graph");
    private static final LanguageText ENDPOINT =
            new LanguageText("Điểm truy vấn SPARQL", "SPARQL endpoint");
    private static final LanguageText OPERATOR =
            new LanguageText("Đơn vị vận hành máy chủ này", "The operator of this server");

    private final List<Part> parts;

    public CatalogStatements(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What is the same in every build of these graphs. */
    public void tell(Consumer<Statement> listener) {
        var say = new Sentences(listener);
        say.type(CATALOG, Vocabulary.DCAT + "Catalog");
        named(say, CATALOG, TITLE, DESCRIPTION);
        say.link(CATALOG, Vocabulary.DCT + "publisher", PUBLISHER);
        say.type(PUBLISHER, Vocabulary.FOAF + "Agent");
        say.name(PUBLISHER, OPERATOR);
        say.inBothLanguages(PUBLISHER, Vocabulary.FOAF + "name", OPERATOR);
        dataset(say, WHOLE, ALL, DESCRIPTION);
        for (Part part : parts) {
            dataset(say, part.graph(), part.title(), part.description());
            say.type(part.graph(), Vocabulary.SD + "NamedGraph");
            say.link(WHOLE, Vocabulary.VOID + "subset", part.graph());
        }
        say.type(SPARQL, Vocabulary.DCAT + "DataService");
        named(say, SPARQL, ENDPOINT, ENDPOINT);
        say.link(SPARQL, Vocabulary.DCAT + "endpointURL", SPARQL);
        say.link(SPARQL, Vocabulary.DCAT + "servesDataset", WHOLE);
        say.link(CATALOG, Vocabulary.DCAT + "service", SPARQL);
    }

    private static void dataset(
            Sentences say, String dataset, LanguageText title, LanguageText description) {
        say.type(dataset, Vocabulary.DCAT + "Dataset");
        say.type(dataset, Vocabulary.VOID + "Dataset");
        named(say, dataset, title, description);
        say.link(dataset, Vocabulary.DCT + "publisher", PUBLISHER);
        say.link(dataset, Vocabulary.VOID + "sparqlEndpoint", SPARQL);
        say.link(CATALOG, Vocabulary.DCAT + "dataset", dataset);
    }

    private static void named(
            Sentences say, String thing, LanguageText title, LanguageText description) {
        say.name(thing, title);
        say.inBothLanguages(thing, Vocabulary.DCT + "title", title);
        say.inBothLanguages(thing, Vocabulary.DCT + "description", description);
    }

    /**
     * What is true of one build only: its version, its time, its sizes and its dumps.
     *
     * @param builtAt when it was made
     */
    static void tellBuild(Build build, Instant builtAt, Consumer<Statement> listener) {
        var say = new Sentences(listener);
        say.say(CATALOG, Vocabulary.DCT + "modified", Term.time(builtAt));
        say.say(WHOLE, Vocabulary.DCT + "modified", Term.time(builtAt));
        say.say(WHOLE, Vocabulary.DCAT + "version", Term.text(build.content().sha256()));
        say.say(WHOLE, Vocabulary.VOID + "triples", Term.integer(build.triples()));
        build.graphs()
                .forEach(
                        (graph, size) ->
                                say.say(graph, Vocabulary.VOID + "triples", Term.integer(size)));
        for (DumpFormat format : DumpFormat.values()) {
            distribution(say, build.content(), format);
        }
    }

    private static void distribution(Sentences say, Fingerprint content, DumpFormat format) {
        String file = Vocabulary.BASE + "/dumps/" + Dumps.name(content, format);
        say.link(WHOLE, Vocabulary.DCAT + "distribution", file);
        say.link(WHOLE, Vocabulary.VOID + "dataDump", file);
        say.type(file, Vocabulary.DCAT + "Distribution");
        var name =
                new LanguageText(
                        "Bản kết xuất " + format.mediaType(), "Dump in " + format.mediaType());
        say.name(file, name);
        say.inBothLanguages(file, Vocabulary.DCT + "title", name);
        say.link(file, Vocabulary.DCAT + "accessURL", Vocabulary.BASE + "/catalog");
        say.link(file, Vocabulary.DCAT + "downloadURL", file);
        written(say, file, format);
    }

    private static void written(Sentences say, String file, DumpFormat format) {
        String media = MEDIA_TYPES + format.mediaType();
        say.link(file, Vocabulary.DCAT + "mediaType", media);
        say.type(media, Vocabulary.DCT + "MediaType");
        String fileType = FILE_TYPES + (format == DumpFormat.TRIG ? "RDF_TRIG" : "RDF_N_QUADS");
        say.link(file, Vocabulary.DCT + "format", fileType);
        say.type(fileType, Vocabulary.DCT + "MediaTypeOrExtent");
        String gzip = MEDIA_TYPES + "application/gzip";
        say.link(file, Vocabulary.DCAT + "compressFormat", gzip);
        say.type(gzip, Vocabulary.DCT + "MediaType");
    }
}
