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
import vn.cchc.model.Fingerprint;

/** The vocabulary files of the bundle that offers the capability {@code cchc.ontology}. */
final class OntologyFiles {
    static final String NAME = "ontology";
    private static final String CAPABILITY = "cchc.ontology";

    private final Map<String, String> vocabulary;
    private final String revision;

    OntologyFiles(Map<String, String> vocabulary) {
        this.vocabulary = Collections.unmodifiableMap(new TreeMap<>(vocabulary));
        this.revision =
                Fingerprint.of(this.vocabulary.toString().getBytes(StandardCharsets.UTF_8)).brief();
    }

    /** The files of the ontology that is installed beside this bundle. */
    static OntologyFiles installed(BundleContext context) {
        var files = new TreeMap<String, String>();
        for (Bundle bundle : context.getBundles()) {
            var contents = bundle.adapt(BundleRevision.class);
            if (contents != null && !contents.getDeclaredCapabilities(CAPABILITY).isEmpty()) {
                read(bundle, files);
            }
        }
        return new OntologyFiles(files);
    }

    private static void read(Bundle bundle, Map<String, String> files) {
        var entries = bundle.findEntries("vocabulary", "*.ttl", false);
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

    String revision() {
        return revision;
    }
}
