package vn.cchc.access.internal.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.access.Audit;

/** One act as it lies in the database. */
@Entity
@Table(name = "access_audit")
public class AuditRecord {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    @Id
    @Column(name = "entry_number")
    private long number;

    @Column(name = "entry_time")
    private String time;

    private String actor;
    private String act;
    private String subject;
    private String outcome;

    protected AuditRecord() {}

    AuditRecord(Audit.Entry entry) {
        number = entry.number();
        time = UTC.format(entry.at());
        actor = entry.who();
        act = entry.act();
        subject = entry.subject();
        outcome = entry.outcome();
    }

    Audit.Entry entry() {
        return new Audit.Entry(number, Instant.parse(time), actor, act, subject, outcome);
    }
}
