package vn.cchc.scoring;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;

/** Keeps results: drafts that can be looked at, and the published ones that never change. */
@ProviderType
public interface Results {

    /** Newest first, without figures. */
    List<ResultSummary> all();

    Optional<Result> find(String id);

    /** The published result of an edition; the newest when it was corrected. */
    Optional<Result> published(EditionId edition);

    /** The newest published result of any edition of an index. */
    Optional<Result> newestPublished(String index);

    /**
     * Publishes a draft. From then on it cannot change.
     *
     * @param who a person with the publisher role who is not the one who computed it
     * @throws vn.cchc.model.Refusal CONFLICT when already published or without a figure for the
     *     nation; FORBIDDEN for the same person
     */
    ResultSummary publish(String id, String who);
}
