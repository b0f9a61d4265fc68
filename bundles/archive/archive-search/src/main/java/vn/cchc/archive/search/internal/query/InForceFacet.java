package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import vn.cchc.archive.search.internal.terms.Fields;

/** Which documents are in force on a day; kept are the days, since the answer changes with them. */
final class InForceFacet implements LeafFacet {
    private static final String YES = "true";
    private static final String NO = "false";

    private final NumericDocValues first;
    private final NumericDocValues last;
    private final long day;
    private final boolean yes;
    private final boolean no;
    private final Map<String, Integer> counts;
    private boolean current;
    private int inForce;
    private int others;

    private InForceFacet(
            NumericDocValues first,
            NumericDocValues last,
            long day,
            Set<String> chosen,
            Map<String, Integer> counts) {
        this.first = first;
        this.last = last;
        this.day = day;
        this.counts = counts;
        yes = chosen.isEmpty() || chosen.contains(YES);
        no = chosen.isEmpty() || chosen.contains(NO);
    }

    static InForceFacet of(
            LeafReaderContext leaf, LocalDate day, Set<String> chosen, Map<String, Integer> counts)
            throws IOException {
        return new InForceFacet(
                DocValues.getNumeric(leaf.reader(), Fields.FIRST_IN_FORCE),
                DocValues.getNumeric(leaf.reader(), Fields.LAST_IN_FORCE),
                day.toEpochDay(),
                chosen,
                counts);
    }

    @Override
    public boolean read(int document) throws IOException {
        boolean begun = !first.advanceExact(document) || first.longValue() <= day;
        boolean over = last.advanceExact(document) && last.longValue() < day;
        current = begun && !over;
        return current ? yes : no;
    }

    @Override
    public void count() {
        if (current) {
            inForce++;
        } else {
            others++;
        }
    }

    @Override
    public void finish() {
        add(YES, inForce);
        add(NO, others);
    }

    private void add(String value, int documents) {
        if (documents > 0) {
            counts.merge(value, documents, Integer::sum);
        }
    }
}
