package vn.cchc.graph.jena.internal.w3c;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One query evaluation test of the W3C.
 *
 * @param folder of the manifest, below the suites' folder
 * @param data files of the default graph
 * @param named files by the names of their graphs
 * @param lax whether duplicates may be left out
 */
record EvaluationCase(
        String folder,
        String name,
        Path query,
        List<Path> data,
        Map<String, Path> named,
        Path expected,
        boolean lax) {

    /** Folder and name, which together are unique. */
    String id() {
        return folder + "/" + name;
    }
}
