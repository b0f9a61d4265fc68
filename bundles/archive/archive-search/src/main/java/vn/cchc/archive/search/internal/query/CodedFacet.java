package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import vn.cchc.archive.search.Facet;
import vn.cchc.archive.search.internal.terms.Fields;

/** Values that stand at the documents: counted by number, which become words at the end. */
final class CodedFacet implements LeafFacet {
    private final SortedSetDocValues values;
    private final boolean[] wanted;
    private final boolean any;
    private final int[] counted;
    private final Map<String, Integer> counts;
    private int[] current = new int[4];
    private int size;

    private CodedFacet(SortedSetDocValues values, Set<String> chosen, Map<String, Integer> counts)
            throws IOException {
        this.values = values;
        this.counts = counts;
        any = chosen.isEmpty();
        counted = new int[(int) values.getValueCount()];
        wanted = new boolean[counted.length];
        for (String value : chosen) {
            long number = values.lookupTerm(new BytesRef(value));
            if (number >= 0) {
                wanted[(int) number] = true;
            }
        }
    }

    static CodedFacet of(
            LeafReaderContext leaf, Facet facet, Set<String> chosen, Map<String, Integer> counts)
            throws IOException {
        var values = DocValues.getSortedSet(leaf.reader(), Fields.of(facet));
        return new CodedFacet(values, chosen, counts);
    }

    @Override
    public boolean read(int document) throws IOException {
        size = 0;
        boolean fits = any;
        if (values.advanceExact(document)) {
            size = values.docValueCount();
            current = size > current.length ? new int[size] : current;
            for (int i = 0; i < size; i++) {
                current[i] = (int) values.nextOrd();
                fits |= wanted[current[i]];
            }
        }
        return fits;
    }

    @Override
    public void count() {
        for (int i = 0; i < size; i++) {
            counted[current[i]]++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (int number = 0; number < counted.length; number++) {
            if (counted[number] > 0) {
                String value = values.lookupOrd(number).utf8ToString();
                counts.merge(value, counted[number], Integer::sum);
            }
        }
    }
}
