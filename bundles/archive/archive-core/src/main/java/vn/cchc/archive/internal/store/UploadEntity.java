package vn.cchc.archive.internal.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.archive.internal.uploads.Upload;

/**
 * Row of {@code archive_upload}: a file that is being sent. Its bytes lie in the staging folder.
 */
@Entity
@Table(name = "archive_upload")
public class UploadEntity {
    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "sender", updatable = false)
    private String sender;

    @Column(name = "bytes", updatable = false)
    private long size;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "begun_at", updatable = false)
    private long begunAt;

    protected UploadEntity() {}

    UploadEntity(Upload upload) {
        id = upload.id();
        sender = upload.sender();
        size = upload.size();
        fileName = upload.fileName();
        begunAt = upload.begunAt().toEpochMilli();
    }

    Upload upload() {
        return new Upload(id, sender, size, fileName, Instant.ofEpochMilli(begunAt));
    }
}
