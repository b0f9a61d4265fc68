package vn.cchc.campaign.internal.store;

/**
 * A response as it lies in the database.
 *
 * @param instance SHA-256 of what made it one response
 * @param content SHA-256 of the answers
 * @param week as {@code 2026-W48}
 * @param answers as text
 */
public record KeptResponse(
        String instance, String content, boolean trial, String week, String answers) {}
