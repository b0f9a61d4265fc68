package vn.cchc.archive.internal.harvest;

/** A request the protocol says no to; it answers with a code of its own and HTTP 200. */
final class OaiFault extends Exception {
    private static final long serialVersionUID = 1;

    /** The codes of OAI-PMH 2.0. */
    enum Code {
        BAD_VERB("badVerb"),
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Code code;

    /** Vietnamese first, then English: the protocol has one place for a text. */
    OaiFault(Code code, String vi, String en) {
        super(vi + " / " + en, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }

    static OaiFault argument(String name) {
        return new OaiFault(
                Code.BAD_ARGUMENT,
                "Tham số thừa, thiếu, lặp lại hoặc sai: " + name,
                "Argument not known, missing, repeated or wrong: " + name);
    }

    /** Whether the answer may repeat what was asked. */
    boolean understood() {
        return code != Code.BAD_VERB && code != Code.BAD_ARGUMENT;
    }
}
