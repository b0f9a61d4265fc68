package vn.cchc.graph.jena.internal.search;

import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;

/** Texts that are in memory already, by the number of their term. */
record NumberedTexts(IntFunction<Node> terms) implements TextKeys {
    private static final String TERM = "term";

    Document keep(int id, Document document) {
        document.add(new NumericDocValuesField(TERM, id));
        return document;
    }

    @Override
    public Node text(IndexReader reader, int document) throws IOException {
        var leaves = reader.leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var numbers = leaf.reader().getNumericDocValues(TERM);
        numbers.advanceExact(document - leaf.docBase);
        return terms.apply(Math.toIntExact(numbers.longValue()));
    }
}
