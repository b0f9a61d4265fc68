package vn.cchc.campaign.internal.store;

import java.util.Optional;

/**
 * A response as it lies in the database.
 *
 * @param instance SHA-256 of what made it one response
 * @param content SHA-256 of the answers
 * @param week as {@code 2026-W48}
 * @param answers as text
 * @param stratum of the ballot, in a campaign by invitation
 */
public record KeptResponse(
        String instance,
        String content,
        boolean trial,
        String week,
        String answers,
        Optional<String> stratum) {}
