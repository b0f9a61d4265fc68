package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.Act;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version;

/** Row of {@code archive_document}. */
@Entity
@Table(name = "archive_document")
public class DocumentEntity {
    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "agency", updatable = false)
    private String agency;

    @Column(name = "state")
    private String state;

    @Column(name = "title")
    private String title;

    @Column(name = "number_text")
    private String number;

    @Column(name = "number_key")
    private String numberKey;

    @Column(name = "kind")
    private String kind;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "signer")
    private String signer;

    @Column(name = "issued")
    private String issued;

    @Column(name = "in_force")
    private String inForce;

    @Column(name = "expires")
    private String expires;

    @Column(name = "fields")
    private String fields;

    @Column(name = "concerned")
    private String concerned;

    @Column(name = "described_by")
    private String describedBy;

    @Column(name = "described_at")
    private Long describedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Long publishedAt;

    @Column(name = "hold_by")
    private String holdBy;

    @Column(name = "hold_at")
    private Long holdAt;

    @Column(name = "hold_note")
    private String holdNote;

    @Column(name = "deletion_asked_by")
    private String askedBy;

    @Column(name = "deletion_asked_at")
    private Long askedAt;

    @Column(name = "deletion_note")
    private String askedNote;

    @Column(name = "deletion_agreed_by")
    private String agreedBy;

    @Column(name = "deletion_agreed_at")
    private Long agreedAt;

    protected DocumentEntity() {}

    DocumentEntity(Document document) {
        id = document.id();
        agency = document.agency().path();
        write(document);
    }

    String id() {
        return id;
    }

    /** All that may change; versions and relations have tables of their own. */
    final void write(Document document) {
        state = document.state().name();
        describe(document.description());
        describedBy = who(document.described());
        describedAt = when(document.described());
        publishedBy = who(document.published());
        publishedAt = when(document.published());
        holdBy = who(document.hold());
        holdAt = when(document.hold());
        holdNote = document.hold().map(Act::note).orElse(null);
        var asked = document.deletion().map(Document.Deletion::asked);
        askedBy = who(asked);
        askedAt = when(asked);
        askedNote = asked.map(Act::note).orElse(null);
        var agreed = document.deletion().flatMap(Document.Deletion::agreed);
        agreedBy = who(agreed);
        agreedAt = when(agreed);
    }

    private void describe(Description says) {
        title = says.title();
        number = says.number();
        numberKey = NumberKey.of(says.number());
        kind = says.kind();
        issuer = says.issuer();
        signer = says.signer();
        issued = DescriptionWords.day(says.issued());
        inForce = DescriptionWords.day(says.inForce());
        expires = DescriptionWords.day(says.expires());
        fields = DescriptionWords.fields(says);
        concerned = DescriptionWords.concerned(says);
    }

    private static String who(Optional<Act> act) {
        return act.map(Act::who).orElse(null);
    }

    private static Long when(Optional<Act> act) {
        return act.map(done -> done.at().toEpochMilli()).orElse(null);
    }

    Document document(
            List<Version> versions,
            List<Relation> relations,
            Optional<Document.Proposed> proposed) {
        return new Document(
                id,
                DescriptionWords.unit(agency),
                Document.State.valueOf(state),
                description(relations),
                ActColumns.act(describedBy, describedAt, ""),
                ActColumns.act(publishedBy, publishedAt, ""),
                versions,
                ActColumns.act(holdBy, holdAt, holdNote),
                ActColumns.act(askedBy, askedAt, askedNote)
                        .map(
                                asked ->
                                        new Document.Deletion(
                                                asked, ActColumns.act(agreedBy, agreedAt, ""))),
                proposed);
    }

    /** As others name it; of a document that was published. */
    NumberedDocument numbered() {
        return new NumberedDocument(
                id,
                numberKey,
                DescriptionWords.unit(agency),
                DescriptionWords.day(issued),
                Instant.ofEpochMilli(publishedAt));
    }

    private Description description(List<Relation> relations) {
        return new Description(
                ActColumns.text(title),
                ActColumns.text(number),
                ActColumns.text(kind),
                ActColumns.text(issuer),
                ActColumns.text(signer),
                DescriptionWords.day(issued),
                DescriptionWords.day(inForce),
                DescriptionWords.day(expires),
                DescriptionWords.fields(ActColumns.text(fields)),
                DescriptionWords.concerned(ActColumns.text(concerned)),
                relations);
    }
}
