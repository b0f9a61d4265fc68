package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import vn.cchc.archive.Version;
import vn.cchc.archive.content.Extract;
import vn.cchc.model.Fingerprint;

/** Row of {@code archive_version}. What was sent is written once; what was read of it, later. */
@Entity
@Table(name = "archive_version")
@IdClass(VersionKey.class)
public class VersionEntity {
    @Id
    @Column(name = "document_id", updatable = false)
    private String documentId;

    @Id
    @Column(name = "version", updatable = false)
    private int number;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "bytes", updatable = false)
    private long size;

    @Column(name = "content_condition")
    private String condition;

    @Column(name = "pages")
    private int pages;

    @Column(name = "text_source")
    private String source;

    @Column(name = "text_complete")
    private boolean complete;

    @Column(name = "traits")
    private String traits;

    @Column(name = "uploaded_at", updatable = false)
    private long uploadedAt;

    @Column(name = "uploaded_by", updatable = false)
    private String uploadedBy;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "submission", updatable = false)
    private String submission;

    protected VersionEntity() {}

    /**
     * @param submission {@code null} when it was sent without a key
     */
    VersionEntity(String documentId, Version version, String submission) {
        this.documentId = documentId;
        number = version.number();
        sha256 = version.content().sha256();
        fileName = version.fileName();
        size = version.size();
        uploadedAt = version.uploadedAt().toEpochMilli();
        uploadedBy = version.uploadedBy();
        note = version.note();
        this.submission = submission;
        looked(version);
    }

    /** What is known of the content now. */
    final void looked(Version version) {
        mediaType = version.mediaType();
        condition = version.condition().name();
        pages = version.pages();
        source = version.source().name();
        complete = version.complete();
        traits =
                version.traits().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    void gone() {
        condition = Version.Condition.GONE.name();
    }

    String documentId() {
        return documentId;
    }

    Version version() {
        return new Version(
                number,
                new Fingerprint(sha256),
                fileName,
                mediaType,
                size,
                Version.Condition.valueOf(condition),
                pages,
                Extract.Source.valueOf(source),
                complete,
                traits(),
                Instant.ofEpochMilli(uploadedAt),
                uploadedBy,
                ActColumns.text(note));
    }

    private Set<Extract.Trait> traits() {
        return Arrays.stream(ActColumns.text(traits).split(" "))
                .filter(word -> !word.isEmpty())
                .map(Extract.Trait::valueOf)
                .collect(Collectors.toSet());
    }
}
