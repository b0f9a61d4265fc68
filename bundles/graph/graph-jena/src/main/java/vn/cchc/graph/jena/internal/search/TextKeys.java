package vn.cchc.graph.jena.internal.search;

import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.lucene.index.IndexReader;

/** How the text of a document of the index is found again. */
interface TextKeys {
    Node text(IndexReader reader, int document) throws IOException;
}
