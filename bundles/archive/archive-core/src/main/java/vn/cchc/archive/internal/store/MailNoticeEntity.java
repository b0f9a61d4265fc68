package vn.cchc.archive.internal.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.archive.internal.search.MailNotice;

/** Row of {@code archive_mail_notice}. */
@Entity
@Table(name = "archive_mail_notice")
public class MailNoticeEntity {
    @Id
    @Column(name = "search_id", updatable = false)
    private String searchId;

    @Column(name = "told_to")
    private String toldTo;

    @Column(name = "language")
    private String language;

    @Column(name = "server")
    private String server;

    @Column(name = "told_at")
    private long toldAt;

    @Column(name = "due_at")
    private long dueAt;

    @Column(name = "refused")
    private int refused;

    protected MailNoticeEntity() {}

    MailNoticeEntity(MailNotice notice) {
        searchId = notice.search();
        toldTo = notice.to();
        language = notice.language();
        server = notice.server();
        toldAt = notice.told().toEpochMilli();
        dueAt = notice.due().toEpochMilli();
        refused = notice.refused() ? 1 : 0;
    }

    void told(Instant until, Instant next) {
        toldAt = until.toEpochMilli();
        dueAt = next.toEpochMilli();
    }

    void refused() {
        refused = 1;
    }

    MailNotice notice() {
        return new MailNotice(
                searchId,
                toldTo,
                language,
                server,
                Instant.ofEpochMilli(toldAt),
                Instant.ofEpochMilli(dueAt),
                refused == 1);
    }
}
