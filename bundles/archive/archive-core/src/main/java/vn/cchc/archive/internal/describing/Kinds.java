package vn.cchc.archive.internal.describing;

/** Kinds of documents. */
final class Kinds {
    private Kinds() {}

    static boolean known(String code) {
        return code.matches("[a-z-]{2,40}");
    }
}
