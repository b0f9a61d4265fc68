package vn.cchc.archive.internal.integrity;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.cchc.model.Fingerprint;

/** What is in the store, taken piece by piece in the order of the hash. */
final class Stored {
    private final Iterator<Fingerprint> all;
    private Fingerprint next;

    Stored(Iterator<Fingerprint> all) {
        this.all = all;
        forward();
    }

    private void forward() {
        next = all.hasNext() ? all.next() : null;
    }

    /** Those of one beginning; ask for the beginnings in their order. */
    List<Fingerprint> beginningWith(String beginning) {
        var these = new ArrayList<Fingerprint>();
        for (; next != null && next.sha256().startsWith(beginning); forward()) {
            these.add(next);
        }
        return these;
    }
}
