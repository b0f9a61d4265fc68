package vn.cchc.graph.internal.following;

import java.util.Optional;
import vn.cchc.graph.store.Build;

/** The build that answers now. A query goes on with the build it began with. */
public interface CurrentBuild {

    /** Empty until the first build is ready. */
    Optional<Build> build();
}
