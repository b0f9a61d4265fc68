package vn.cchc.campaign;

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

    /** Responses that count. */
    int count(String campaign);
}
