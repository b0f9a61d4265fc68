package vn.cchc.invitation.internal.rest;

/**
 * Letters to be sent.
 *
 * @param server address of this server as people reach it, for example {@code https://cchc.vn}
 * @param forced also for people who had a letter within the days of the settings
 */
public record LettersRequest(String server, boolean forced) {}
