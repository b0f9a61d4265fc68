package vn.cchc.graph.internal.following;

import java.util.Optional;
import vn.cchc.graph.store.Build;
import vn.cchc.model.Refusal;

/** The build that answers now. A query goes on with the build it began with. */
public interface CurrentBuild {

    /** Empty until the first build is ready. */
    Optional<Build> build();

    /**
     * The build, where there must be one.
     *
     * @throws Refusal UNAVAILABLE until the first is ready
     */
    default Build ready() {
        return build().orElseThrow(
                        () -> new Refusal(Refusal.Kind.UNAVAILABLE, BuildFault.BEING_BUILT.at("")));
    }
}
