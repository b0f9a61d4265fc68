package vn.cchc.edition.internal.faults;

/** Faults of the bundle as a file: what is in it, how large it is, what its manifest asks for. */
public enum FileFault implements Fault {
    UNREADABLE(
            "001", "The file cannot be read as a jar: {0}.", "Build it again and copy it whole."),
    NO_YEAR(
            "002",
            "There is no CCHC-INF/edition.yaml in it.",
            "Choose the jar or folder of a year."),
    TOO_MANY_FILES(
            "003",
            "It holds more than {0} files.",
            "A year is a few dozen files; take out what is not part of it."),
    TOO_LARGE(
            "004",
            "It unpacks to more than {0} MB.",
            "A year is a few hundred kilobytes; take out what is not part of it."),
    BAD_PATH(
            "005",
            "The name \"{0}\" points outside the year or holds a character that is not allowed.",
            "Use letters, digits, dot, dash and underscore, with / between folders."),
    TWICE("006", "The file \"{0}\" is in the jar twice.", "Keep one of them."),
    PROGRAM(
            "007",
            "A year is data, and \"{0}\" is a program or an archive.",
            "Take it out; what a year cannot say in its files belongs into the product."),
    OUTSIDE("008", "Nobody reads \"{0}\".", "Keep only CCHC-INF/ and the manifest in a year."),
    SIGNATURE(
            "009",
            "The signature does not fit the content: {0}.",
            "Get the file from its author again; do not use this one."),
    NO_MANIFEST(
            "010",
            "It has no META-INF/MANIFEST.MF.",
            "Build it with the parent of the years, which writes the manifest."),
    BAD_MANIFEST(
            "011",
            "The manifest cannot be read: {0}.",
            "Build it with the parent of the years, which writes the manifest."),
    HEADER(
            "012",
            "A year may not have the manifest line {0}.",
            "Take it out: a year brings no code, asks for none and is nobody's fragment."),
    NO_FORMAT(
            "013",
            "The manifest does not require the reader of this format.",
            "Write Require-Capability: cchc.edition;filter:=\"(format=1)\", or use the parent of the years."),
    OTHER_CAPABILITY(
            "014", "The manifest requires {0}.", "A year requires cchc.edition and nothing else."),
    BUNDLE_NAME(
            "015",
            "The bundle is called {0}, but it holds {1}.",
            "Call the folder and artifact {2}, or correct index and year in edition.yaml."),
    BUNDLE_VERSION(
            "016",
            "\"{0}\" is not the version of a bundle.",
            "Write Bundle-Version as number.number.number, for example 1.0.0."),
    UNKNOWN_FILE(
            "020",
            "edition.yaml names no file \"{0}\", and nobody would read it.",
            "Name it in edition.yaml or take it out."),
    MISSING_FILE(
            "021",
            "The file {0} is named here and is not in the year.",
            "Add it to CCHC-INF/ or correct the name.{1}"),
    FILE_TOO_LARGE(
            "022",
            "The file is larger than {0} KB.",
            "Split it or take out what is not part of the year."),
    BROKEN_OFF(
            "023",
            "The exam broke off: {0}.",
            "This is a fault of the product: report it with the log of the server.");

    private final FaultText text;

    FileFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
