package vn.cchc.archive.s3.internal;

/** How a file is sent: stores differ in what of the protocol they know. */
enum Manner {
    /** With SHA-256 sums, and only where nothing lies yet. */
    FULL(true, true),
    /** Also over what lies there, after two met and the store took neither. */
    OVER(false, true),
    /** With MD5 sums only, which every store knows. */
    PLAIN(false, false);

    private final boolean conditional;
    private final boolean sha256;

    Manner(boolean conditional, boolean sha256) {
        this.conditional = conditional;
        this.sha256 = sha256;
    }

    /** Of the header {@code If-None-Match}; null leaves it out. */
    String ifNoneMatch() {
        return conditional ? "*" : null;
    }

    boolean sha256() {
        return sha256;
    }

    /** Of the header {@code x-amz-checksum-sha256}; null leaves it out. */
    String sha256(Sums.Part part) {
        return sha256 ? part.sha256() : null;
    }
}
