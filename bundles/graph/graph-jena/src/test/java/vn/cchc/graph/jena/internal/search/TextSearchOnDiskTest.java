package vn.cchc.graph.jena.internal.search;

import java.io.IOException;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.SampleGraph;
import vn.cchc.graph.jena.internal.TestFolders;
import vn.cchc.graph.store.BuildFactory;

/** The same with the texts of a build in a folder. */
class TextSearchOnDiskTest extends TextSearchTest {
    @Override
    BuildFactory builds() throws IOException {
        return new JenaBuilds(SampleGraph.LIMITS, TestFolders.tdb2());
    }
}
