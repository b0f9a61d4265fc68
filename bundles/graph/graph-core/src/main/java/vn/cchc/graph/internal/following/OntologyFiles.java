package vn.cchc.graph.internal.following;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import vn.cchc.graph.Audience;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;

/** The vocabulary and the shapes of the bundle that offers the capability {@code cchc.ontology}. */
public final class OntologyFiles {
    static final String NAME = "ontology";
    static final LanguageText TITLE =
            new LanguageText("Bộ từ vựng (ontology)", "Vocabulary (ontology)");
    private static final String CAPABILITY = "cchc.ontology";

    private final Map<String, String> vocabulary;
    private final Map<String, String> shapes;
    private final Map<String, String> publicShapes;
    private final String revision;

    OntologyFiles(Map<String, String> vocabulary, Map<String, String> shapes) {
        this(vocabulary, shapes, Map.of());
    }

    /**
     * @param publicShapes what builds for everybody are held against beside the shapes
     */
    OntologyFiles(
            Map<String, String> vocabulary,
            Map<String, String> shapes,
            Map<String, String> publicShapes) {
        this.vocabulary = Collections.unmodifiableMap(new TreeMap<>(vocabulary));
        this.shapes = Collections.unmodifiableMap(new TreeMap<>(shapes));
        var both = new TreeMap<>(shapes);
        both.putAll(publicShapes);
        this.publicShapes = Collections.unmodifiableMap(both);
        String all = this.vocabulary + "\n" + this.publicShapes;
        this.revision = Fingerprint.of(all.getBytes(StandardCharsets.UTF_8)).brief();
    }

    /** The files of the ontology that is installed beside this bundle. */
    public static OntologyFiles installed(BundleContext context) {
        var vocabulary = new TreeMap<String, String>();
        var shapes = new TreeMap<String, String>();
        var publicShapes = new TreeMap<String, String>();
        for (Bundle bundle : context.getBundles()) {
            var contents = bundle.adapt(BundleRevision.class);
            if (contents != null && !contents.getDeclaredCapabilities(CAPABILITY).isEmpty()) {
                read(bundle, "vocabulary", vocabulary);
                read(bundle, "shapes", shapes);
                read(bundle, "public-shapes", publicShapes);
            }
        }
        return new OntologyFiles(vocabulary, shapes, publicShapes);
    }

    private static void read(Bundle bundle, String folder, Map<String, String> files) {
        var entries = bundle.findEntries(folder, "*.ttl", false);
        while (entries != null && entries.hasMoreElements()) {
            var entry = entries.nextElement();
            try (var in = entry.openStream()) {
                files.put(entry.getPath(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Texts in Turtle by file name. */
    Map<String, String> vocabulary() {
        return vocabulary;
    }

    /** What every build is held against: texts in Turtle by file name. */
    public Map<String, String> shapes() {
        return shapes;
    }

    /** What a build for this audience is held against. */
    Map<String, String> shapes(Audience audience) {
        return audience == Audience.STAFF ? shapes : publicShapes;
    }

    String revision() {
        return revision;
    }
}
