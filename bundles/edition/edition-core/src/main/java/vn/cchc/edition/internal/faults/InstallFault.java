package vn.cchc.edition.internal.faults;

/** What can go wrong when a year comes into the running system. */
public enum InstallFault implements Fault {
    OTHER_BUNDLE(
            "901",
            "{0} is offered by the bundle {1} already.",
            "Uninstall one of the two; the higher version is offered until then."),
    NOT_STARTED(
            "902",
            "The framework did not take the bundle: {0}.",
            "See bundle:diag for what it lacks."),
    NOT_OFFERED(
            "903",
            "The year did not come up within {0} seconds.",
            "See cchc:editions and the log; the version before is back in place."),
    NO_SUCH_YEAR("904", "There is no year {0}.", "See cchc:editions for those that are there."),
    UPLOAD("905", "No more than {0} MB are taken.", "Send the jar of one year."),
    NOT_AN_ID(
            "906",
            "\"{0}\" is not index/year.",
            "Write it as in cchc:editions, for example sipas/2024."),
    KEPT(
            "907",
            "{0} stays on offer as {1}, which is no longer on disk.",
            "Put a year without these problems in its place before the server is restarted."),
    IN_DEPLOY(
            "908",
            "{0} comes from the file {1}, and the server would take it in again.",
            "Move that file out of the folder deploy; the year leaves within ten seconds."),
    YEARS_NOT_IN_ORDER(
            "909", "{0} is not before {1}.", "Write the earlier year first: sipas 2022 2024."),
    NOT_A_LANGUAGE("910", "\"{0}\" is no language here.", "Write vi, en or both."),
    WORDS("911", "The words do not fit: {0}.", "See cchc:edition-diff --help."),
    FILE_KEPT(
            "912",
            "{0} stays on offer as {1}, which is no longer in deploy/.",
            "Put a year without these problems in its place."),
    LIES_IN_DEPLOY(
            "913",
            "{0} comes from the file {1}.",
            "Copy this year over that file, or move that file out of the folder deploy first.");

    private final FaultText text;

    InstallFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
