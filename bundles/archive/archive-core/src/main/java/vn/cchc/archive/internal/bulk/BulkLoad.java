package vn.cchc.archive.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vn.cchc.access.Person;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.model.Fingerprint;
import vn.cchc.ops.Jobs;

/**
 * Keeps what was examined. Each row has a key made of the list and its place, so the same list
 * again adds only what is missing.
 */
record BulkLoad(StoredArchive archive, Fingerprint list, Person who) {

    /** How many of the documents were not there before. */
    int keep(List<PlannedDocument> planned, FileSource files, Jobs.Progress progress)
            throws IOException {
        int added = 0;
        int done = 0;
        for (PlannedDocument document : planned) {
            progress.report("Keeping documents", done++, planned.size());
            if (progress.stopping()) {
                throw new CancellationException();
            }
            added += keep(document, files) ? 1 : 0;
        }
        progress.report("Keeping documents", done, planned.size());
        return added;
    }

    private String key(PlannedDocument document) {
        return "list " + list.sha256() + " row " + document.row();
    }

    private boolean keep(PlannedDocument planned, FileSource files) throws IOException {
        Optional<Document> before = archive.bySubmission(who, key(planned));
        Document document = before.isPresent() ? before.get() : submit(planned, files);
        // It may have been handed in just before a server went down.
        if (document.described().isEmpty() && document.state() == Document.State.DRAFT) {
            archive.describe(document.id(), planned.description(), who);
        }
        return before.isEmpty();
    }

    private Document submit(PlannedDocument planned, FileSource files) throws IOException {
        var submission =
                new Submission(
                        planned.agency(),
                        Optional.empty(),
                        planned.file(),
                        "",
                        Optional.of(key(planned)));
        try (InputStream in = files.open(planned.file())) {
            return archive.submit(submission, in, who);
        }
    }
}
