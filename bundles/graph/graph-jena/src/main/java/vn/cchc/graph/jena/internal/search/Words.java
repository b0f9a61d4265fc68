package vn.cchc.graph.jena.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How a text becomes words: in lower case, and without signs (đo lường → do luong) or with. */
final class Words extends Analyzer {
    private final boolean folded;

    private Words(boolean folded) {
        this.folded = folded;
    }

    /** Without signs. */
    static Words folded() {
        return new Words(true);
    }

    /** As they are written. */
    static Words written() {
        return new Words(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(tokenizer);
        return new TokenStreamComponents(tokenizer, folded ? new ASCIIFoldingFilter(words) : words);
    }

    /** A letter and its signs as one character, however they came. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    List<String> of(String text) {
        var words = new ArrayList<String>();
        try (var stream = tokenStream("", composed(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
