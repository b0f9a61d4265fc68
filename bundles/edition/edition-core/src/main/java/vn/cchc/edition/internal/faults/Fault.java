package vn.cchc.edition.internal.faults;

import vn.cchc.model.Problem;

/** A kind of fault a year can have. Each catalogue of faults is an enum of texts. */
public interface Fault {

    FaultText text();

    /** For example {@code EDN-107}; never used again for another fault. */
    default String code() {
        return text().code();
    }

    /** The fault at a place, with the words of the case at hand. */
    default Problem at(String where, Object... words) {
        return text().at(where, words);
    }
}
