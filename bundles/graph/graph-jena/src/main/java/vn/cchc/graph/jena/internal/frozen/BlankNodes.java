package vn.cchc.graph.jena.internal.frozen;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.cchc.model.Fingerprint;

/** Nodes without a name, which every build names alike. */
public final class BlankNodes {
    private BlankNodes() {}

    /** The same label in the same source is the same node in every build. */
    public static Node of(String source, String label) {
        byte[] bytes = (source + "\n" + label).getBytes(StandardCharsets.UTF_8);
        return NodeFactory.createBlankNode("b" + Fingerprint.of(bytes).sha256().substring(0, 24));
    }
}
