package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import vn.cchc.archive.search.SearchResult.Hit;

/** Describes a document that was found. */
final class HitReader {
    private final IndexSearcher searcher;
    private final PageFinder pages;
    private final Snippets snippets;

    HitReader(IndexSearcher searcher, List<Slot> slots) {
        this.searcher = searcher;
        var marks = new Marks(slots);
        pages = new PageFinder(marks);
        snippets = new Snippets(marks);
    }

    Hit read(ScoreDoc document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document.doc, leaves));
        int page = pages.bestPage(leaf.reader(), document.doc - leaf.docBase);
        var text = new PageText(Math.max(page, 1));
        searcher.storedFields().document(document.doc, text);
        return new Hit(
                text.id(),
                text.version(),
                Float.isNaN(document.score) ? 0 : document.score,
                text.title(),
                text.number(),
                page,
                snippets.of(text.text()));
    }
}
