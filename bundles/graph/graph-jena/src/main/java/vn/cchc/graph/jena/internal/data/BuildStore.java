package vn.cchc.graph.jena.internal.data;

import java.io.IOException;
import java.nio.file.Path;

/** A way to keep builds. */
public interface BuildStore {

    BuildMaker begin();

    /**
     * Opens what {@link BuildData#write} put there; whatever is not as it was written is not
     * believed.
     *
     * @throws IOException {@link DamagedBuild} among others
     */
    BuildData open(Path place) throws IOException;
}
