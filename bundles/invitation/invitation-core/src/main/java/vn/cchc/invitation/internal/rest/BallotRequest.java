package vn.cchc.invitation.internal.rest;

/**
 * What a browser sends to get its ballot signed.
 *
 * @param token of the link; it stands in the address behind the {@code #} only
 * @param key id of the key it was blinded for
 * @param blinded the blinded ballot, base64url
 */
public record BallotRequest(String token, String key, String blinded) {
    /** This may end up in a log. */
    @Override
    public String toString() {
        return "a request for a ballot";
    }
}
