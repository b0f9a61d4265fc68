package vn.cchc.testing.container;

import java.io.UncheckedIOException;
import java.util.Random;

/** One of several who hand documents in, one after the other, without an end. */
final class ArchiveClient {
    private final ArchiveOffice office;
    private final ArchivePeople people;
    private final ArchiveLedger ledger;
    private final Random random;
    private ArchiveErrand errand;

    ArchiveClient(ArchiveOffice office, ArchivePeople people, ArchiveLedger ledger, long seed) {
        this.office = office;
        this.people = people;
        this.ledger = ledger;
        random = new Random(seed);
        errand = next();
    }

    private ArchiveErrand next() {
        return new ArchiveErrand(office, people, ledger, random);
    }

    void workUntilTheServerIsGone() {
        try {
            while (true) {
                finish();
            }
        } catch (UncheckedIOException gone) {
            // the errand goes on when the server is back
        }
    }

    /** Ends what was begun. */
    void finish() {
        errand.run();
        errand = next();
    }
}
