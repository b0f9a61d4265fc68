package vn.cchc.campaign.internal.journey;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form on its way: nothing of it is kept on the server before it is sent, so it travels with the
 * pages.
 *
 * @param campaign its id
 * @param instance drawn when it was begun
 * @param answers so far, by path
 * @param ballot the right to send them, in a campaign by invitation
 */
public record Journey(
        String campaign, String instance, Map<String, String> answers, Optional<String> ballot) {
    public Journey {
        answers = Map.copyOf(answers);
    }

    /** In an order that is always the same. */
    Map<String, String> ordered() {
        return new TreeMap<>(answers);
    }

    public Journey with(Map<String, String> after) {
        return new Journey(campaign, instance, after, ballot);
    }

    /** Never the ballot or the answers: this may end up in a log. */
    @Override
    public String toString() {
        return "a form on its way";
    }
}
