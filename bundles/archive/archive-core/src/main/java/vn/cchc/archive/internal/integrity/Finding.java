package vn.cchc.archive.internal.integrity;

import java.util.List;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.Census.Holder;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;

/**
 * Something of the archive that does not fit together.
 *
 * @param holders the versions it concerns
 * @param words of the case at hand
 */
public record Finding(
        ArchiveFault fault, Fingerprint content, List<Holder> holders, List<Object> words) {
    private static final int SHOWN = 5;

    public Finding {
        holders = List.copyOf(holders);
        words = List.copyOf(words);
    }

    static Finding of(
            ArchiveFault fault, Fingerprint content, List<Holder> holders, Object... words) {
        return new Finding(fault, content, holders, List.of(words));
    }

    /** On one line: what it is, where, and what to do. */
    public Problem problem() {
        return fault.at(where(), words.toArray());
    }

    /** The content, and the versions that have it. */
    private String where() {
        var where = new StringBuilder(content.brief());
        holders.stream().limit(SHOWN).forEach(holder -> where.append(' ').append(holder.path()));
        return holders.size() > SHOWN ? where + " …+" + (holders.size() - SHOWN) : "" + where;
    }
}
