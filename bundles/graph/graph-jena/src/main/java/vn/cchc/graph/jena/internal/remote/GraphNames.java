package vn.cchc.graph.jena.internal.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.cchc.model.Fingerprint;

/** What the graphs of one build are called in the remote store, where other builds are too. */
final class GraphNames {
    private final String build;

    GraphNames(String base, Fingerprint content) {
        this.build = base + content.sha256();
    }

    /** With every statement. */
    Node all() {
        return NodeFactory.createURI(build);
    }

    /** Written last: without it the build is not believed. */
    Node complete() {
        return NodeFactory.createURI(build + ":complete");
    }

    Node of(String graph) {
        return NodeFactory.createURI(
                build + ":graph:" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
    }
}
