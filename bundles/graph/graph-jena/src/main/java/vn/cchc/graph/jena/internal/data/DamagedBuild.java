package vn.cchc.graph.jena.internal.data;

import java.io.IOException;

/**
 * A file or folder that is no build, or not as it was written: cut, changed or of another version.
 */
public final class DamagedBuild extends IOException {
    private static final long serialVersionUID = 1;

    public DamagedBuild(String why) {
        super(why);
    }
}
