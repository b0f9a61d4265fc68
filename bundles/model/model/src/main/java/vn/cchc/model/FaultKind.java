package vn.cchc.model;

/** A kind of fault that a room can tell. The catalogue of a room is an enum of them. */
public interface FaultKind {

    /** Its words in both languages. */
    FaultText text();

    /** For example {@code EDN-107}; never used again for another fault. */
    default String code() {
        return text().code();
    }

    /** The fault at a place, with the words of the case at hand. */
    default Problem at(String where, Object... words) {
        return text().at(where, words);
    }

    /** The same at a place that has words of its own. */
    default Problem at(LanguageText where, Object... words) {
        return text().at(where, words);
    }
}
