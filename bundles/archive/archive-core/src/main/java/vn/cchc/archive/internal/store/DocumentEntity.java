package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.Act;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version;
import vn.cchc.model.Period;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

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
        issued = day(says.issued());
        inForce = day(says.inForce());
        expires = day(says.expires());
        fields = words(says.fields().stream().map(ReformField::word));
        concerned = words(says.concerned().stream().map(UnitRef::path));
    }

    private static String who(Optional<Act> act) {
        return act.map(Act::who).orElse(null);
    }

    private static Long when(Optional<Act> act) {
        return act.map(done -> done.at().toEpochMilli()).orElse(null);
    }

    Document document(List<Version> versions, List<Relation> relations) {
        return new Document(
                id,
                unit(agency),
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
                                                asked, ActColumns.act(agreedBy, agreedAt, ""))));
    }

    /** As others name it; of a document that was published. */
    NumberedDocument numbered() {
        return new NumberedDocument(
                id, numberKey, unit(agency), day(issued), Instant.ofEpochMilli(publishedAt));
    }

    private Description description(List<Relation> relations) {
        return new Description(
                ActColumns.text(title),
                ActColumns.text(number),
                ActColumns.text(kind),
                ActColumns.text(issuer),
                ActColumns.text(signer),
                day(issued),
                day(inForce),
                day(expires),
                set(fields, word -> ReformField.of(word).orElseThrow()),
                set(concerned, DocumentEntity::unit),
                relations);
    }

    private static String words(Stream<String> words) {
        return words.sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> set(String words, Function<String, T> meaning) {
        return Arrays.stream(ActColumns.text(words).split(" "))
                .filter(word -> !word.isEmpty())
                .map(meaning)
                .collect(Collectors.toSet());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> day(String kept) {
        return Optional.ofNullable(kept).map(LocalDate::parse);
    }

    static UnitRef unit(String path) {
        String[] parts = path.split("/");
        return new UnitRef(new Period(parts[1]), UnitKind.of(parts[0]).orElseThrow(), parts[2]);
    }
}
