package vn.cchc.archive.internal;

import java.io.IOException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;

/** Says whether contents can be had, and whether reading and index keep up. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=Archive", HealthCheck.TAGS + "=system"})
public final class ArchiveHealth implements HealthCheck {
    private static final long MANY = 1_000;

    /** Nobody has it; asking for it is a question to the store all the same. */
    private static final Fingerprint NONE = Fingerprint.of(new byte[0]);

    private final ChosenContents contents;
    private final DocumentStore documents;
    private final DocumentIndex index;

    @Activate
    public ArchiveHealth(
            @Reference ChosenContents contents,
            @Reference DocumentStore documents,
            @Reference DocumentIndex index) {
        this.contents = contents;
        this.documents = documents;
        this.index = index;
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        store(log);
        long unread = documents.unread();
        if (unread > MANY) {
            log.warn("{} versions wait for being read.", unread);
            log.info(
                    "Remedy: wait; if the number stays, look for \"archive\" in data/log/karaf.log.");
        }
        long behind = documents.revision() - index.revision();
        if (behind > MANY) {
            log.warn("The index of documents is {} changes behind.", behind);
            log.info("Remedy: wait; if the number stays, cchc:archive-index.");
        }
        log.info("{} documents in the index, {} versions to read.", index.size(), unread);
        return new Result(log);
    }

    private void store(FormattingResultLog log) {
        try {
            contents.store().size(NONE);
        } catch (IOException | Refusal e) {
            log.critical("Contents in the store {} cannot be had.", contents.kind());
            log.info("Remedy: check the disk or the S3 server, and etc/vn.cchc.archive.cfg.");
        }
    }
}
