package vn.cchc.graph.store;

/** A format in which a whole build is written, named graphs and all. */
public enum DumpFormat {
    N_QUADS("application/n-quads", ".nq"),
    TRIG("application/trig", ".trig");

    private final String mediaType;
    private final String ending;

    DumpFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, with the dot. */
    public String ending() {
        return ending;
    }
}
