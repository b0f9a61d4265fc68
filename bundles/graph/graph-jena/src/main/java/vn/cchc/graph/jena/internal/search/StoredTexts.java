package vn.cchc.graph.jena.internal.search;

import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexReader;

/** Texts that are kept in the index itself. */
record StoredTexts() implements TextKeys {
    private static final String TEXT = "text";
    private static final String LANGUAGE = "language";

    Document keep(Node text, Document document) {
        document.add(new StoredField(TEXT, text.getLiteralLexicalForm()));
        document.add(new StoredField(LANGUAGE, text.getLiteralLanguage()));
        return document;
    }

    @Override
    public Node text(IndexReader reader, int document) throws IOException {
        var stored = reader.storedFields().document(document);
        String language = stored.get(LANGUAGE);
        return language.isEmpty()
                ? NodeFactory.createLiteralString(stored.get(TEXT))
                : NodeFactory.createLiteralLang(stored.get(TEXT), language);
    }
}
