package vn.cchc.campaign.internal.rights;

import java.util.Optional;

/**
 * The right to one response.
 *
 * @param identity what makes it one: the serial of a ballot, or the instance where everybody may
 *     answer
 * @param stratum of the ballot
 */
public record Right(String identity, Optional<String> stratum) {}
