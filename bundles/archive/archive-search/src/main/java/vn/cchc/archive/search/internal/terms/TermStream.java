package vn.cchc.archive.search.internal.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that are known already, as Lucene wants them. */
public final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int at;
    private int position = -1;
    private int pending;

    /** All forms of each word at one position. */
    public TermStream words(List<Forms> text) {
        for (var forms : text) {
            int width = 1;
            for (String each : forms.terms()) {
                add(each, width);
                width = 0;
            }
        }
        return this;
    }

    /** Each at a position of its own. */
    public TermStream terms(Collection<String> each) {
        each.forEach(one -> add(one, 1));
        return this;
    }

    /** Leaves places empty, so that no phrase reaches across. */
    public TermStream gap(int places) {
        pending += places;
        return this;
    }

    /** The position of the next word. */
    public int nextPosition() {
        return position + 1 + pending;
    }

    private void add(String each, int width) {
        int places = width == 0 ? 0 : width + pending;
        if (width > 0) {
            pending = 0;
        }
        terms.add(each);
        steps.add(places);
        position += places;
    }

    @Override
    public boolean incrementToken() {
        if (at == terms.size()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(terms.get(at));
        step.setPositionIncrement(steps.get(at));
        at++;
        return true;
    }
}
