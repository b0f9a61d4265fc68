package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;

/** A file that is no build, or not as it was written: cut, changed or of another version. */
public final class DamagedFile extends IOException {
    private static final long serialVersionUID = 1;

    DamagedFile(String why) {
        super(why);
    }
}
