package vn.cchc.archive.search.internal.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.cchc.archive.search.Audience;
import vn.cchc.archive.search.Facet;
import vn.cchc.archive.search.IndexedDocument;
import vn.cchc.archive.search.internal.terms.Fields;
import vn.cchc.archive.search.internal.terms.Forms;
import vn.cchc.archive.search.internal.terms.PageStarts;
import vn.cchc.archive.search.internal.terms.TermStream;
import vn.cchc.archive.search.internal.terms.TextForms;
import vn.cchc.archive.search.internal.text.Letters;
import vn.cchc.archive.search.internal.text.VietnameseOrder;
import vn.cchc.archive.search.internal.text.Words;

/** Turns a document into what Lucene keeps of it. */
final class DocumentFields {
    private static final FieldType PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType PRESENCE = type(IndexOptions.DOCS, false);
    private static final int BETWEEN_HEAD_AND_PAGES = 10;

    private final Document fields = new Document();
    private final IndexedDocument source;

    private DocumentFields(IndexedDocument source) {
        this.source = source;
    }

    static Document of(IndexedDocument source) {
        var made = new DocumentFields(source);
        made.describe();
        made.sort();
        made.count();
        made.date();
        made.tell();
        return made.fields;
    }

    private void describe() {
        fields.add(new StringField(Fields.ID, source.id(), Field.Store.YES));
        fields.add(new StringField(Fields.AUDIENCE, audience(), Field.Store.NO));
        fields.add(new StoredField(Fields.VERSION, source.version()));
        fields.add(new StoredField(Fields.TITLE, source.title()));
        fields.add(new StoredField(Fields.NUMBER, source.number()));
        String number = Forms.whole(Words.of(Letters.composed(source.number())));
        if (!number.isEmpty()) {
            fields.add(new StringField(Fields.NUMBER_WHOLE, number, Field.Store.NO));
        }
    }

    private String audience() {
        if (source.audience() instanceof Audience.AgencyOnly owner) {
            return Fields.ownedBy(owner.agency());
        }
        return Fields.PUBLIC;
    }

    private void sort() {
        byte[] key = VietnameseOrder.key(source.title());
        fields.add(new SortedDocValuesField(Fields.TITLE_KEY, new BytesRef(key)));
        var issued = source.issued().orElseGet(() -> LocalDate.of(source.year(), 1, 1));
        fields.add(new NumericDocValuesField(Fields.ISSUED, issued.toEpochDay()));
        source.published()
                .map(Instant::toEpochMilli)
                .ifPresent(at -> fields.add(new NumericDocValuesField(Fields.PUBLISHED, at)));
    }

    private void count() {
        count(Facet.KIND, source.kind());
        count(Facet.AGENCY, source.agency());
        count(Facet.YEAR, String.valueOf(source.year()));
        source.fields().forEach(field -> count(Facet.FIELD, field));
    }

    private void count(Facet facet, String value) {
        fields.add(new SortedSetDocValuesField(Fields.of(facet), new BytesRef(value)));
    }

    private void date() {
        date(Fields.FIRST_IN_FORCE, source.inForce().first());
        date(Fields.LAST_IN_FORCE, source.inForce().last());
    }

    private void date(String name, Optional<LocalDate> day) {
        day.map(LocalDate::toEpochDay)
                .ifPresent(number -> fields.add(new NumericDocValuesField(name, number)));
    }

    private void tell() {
        var title = TextForms.of(Letters.composed(source.title()));
        var body = new TermStream();
        var pairs = new TermStream();
        var grams = new TermStream();
        tell(title, body, pairs, grams);
        for (String line : List.of(source.number(), source.issuer())) {
            tell(TextForms.of(Letters.composed(line)), body, pairs, grams);
        }
        body.gap(BETWEEN_HEAD_AND_PAGES);
        tellPages(body, pairs, grams);
        add(Fields.BODY, body, PLACES);
        add(Fields.PAIRS, pairs, FREQUENCIES);
        add(Fields.GRAMS, grams, PRESENCE);
        var words = title.stream().map(forms -> forms.word().folded()).toList();
        add(Fields.TITLE_WORDS, new TermStream().terms(words), FREQUENCIES);
    }

    private void tellPages(TermStream body, TermStream pairs, TermStream grams) {
        var starts = new ArrayList<Integer>();
        for (String page : source.pages()) {
            String composed = Letters.composed(page);
            starts.add(body.nextPosition());
            tell(TextForms.of(composed), body, pairs, grams);
            fields.add(new StoredField(Fields.PAGE, composed));
        }
        var kept = PageStarts.of(starts).bytes();
        fields.add(new BinaryDocValuesField(Fields.PAGE_STARTS, kept));
    }

    private static void tell(
            List<Forms> text, TermStream body, TermStream pairs, TermStream grams) {
        body.words(text);
        pairs.terms(TextForms.pairs(text));
        grams.terms(TextForms.grams(text));
    }

    private void add(String name, TokenStream terms, FieldType type) {
        fields.add(new Field(name, terms, type));
    }

    private static FieldType type(IndexOptions options, boolean lengths) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(!lengths);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
