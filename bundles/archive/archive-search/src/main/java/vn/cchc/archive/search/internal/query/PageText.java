package vn.cchc.archive.search.internal.query;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import vn.cchc.archive.search.internal.terms.Fields;

/** Reads the description of a document and one of its pages, and skips the others. */
final class PageText extends StoredFieldVisitor {
    private final int wanted;
    private int page;
    private String id = "";
    private String title = "";
    private String number = "";
    private int version;
    private String text = "";

    PageText(int wanted) {
        this.wanted = wanted;
    }

    @Override
    public Status needsField(FieldInfo field) {
        if (!field.name.equals(Fields.PAGE)) {
            return Status.YES;
        }
        page++;
        return page == wanted ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        switch (field.name) {
            case Fields.ID -> id = value;
            case Fields.TITLE -> title = value;
            case Fields.NUMBER -> number = value;
            default -> text = value;
        }
    }

    @Override
    public void intField(FieldInfo field, int value) {
        version = value;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }
}
