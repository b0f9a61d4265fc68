package vn.cchc.campaign;

import java.util.Map;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The answers of released campaigns, for rooms that compute with them. They are for programs of
 * this server only: what is shown of them is what the room that asks makes of them, with its own
 * guard for small groups.
 */
@ProviderType
public interface ReleasedAnswers {

    /**
     * A campaign that is released.
     *
     * @throws vn.cchc.model.Refusal NOT_FOUND when there is none, or it is not released
     */
    Campaign campaign(String id);

    /**
     * Hands over every response that counts, in no order that means anything.
     *
     * @param reader takes the answers of one response, by name of the question; texts are among
     *     them
     * @throws vn.cchc.model.Refusal as {@link #campaign}; then nothing is handed over
     */
    void read(String campaign, Consumer<Map<String, String>> reader);
}
