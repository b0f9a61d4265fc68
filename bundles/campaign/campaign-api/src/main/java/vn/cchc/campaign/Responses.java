package vn.cchc.campaign;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Takes responses. Nothing is kept but the answers, the week and what makes a repetition known. */
@ProviderType
public interface Responses {

    /**
     * Keeps a response for good, then answers. The same again gives the same receipt.
     *
     * @throws vn.cchc.model.Refusal CONFLICT when the campaign takes none now, or another response
     *     came under this instance; INVALID with every fault when the answers break a rule of the
     *     questionnaire
     */
    Receipt take(String campaign, SentResponse response);

    /**
     * Looks whether somebody may begin, before they answer a long form for nothing.
     *
     * @throws vn.cchc.model.Refusal CONFLICT when the campaign takes none now or this ballot was
     *     used, INVALID when the campaign asks for a ballot and this is none
     */
    void mayBegin(String campaign, Optional<String> ballot);

    /** By stratum, for a campaign by invitation that was opened; none for others. */
    List<BallotCount> ballots(String campaign);

    /** Responses that count. */
    int count(String campaign);
}
