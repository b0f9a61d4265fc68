package vn.cchc.invitation;

/**
 * What somebody is sent. Hand it to what sends letters and to nobody else: who has the link can
 * take the ballot.
 *
 * @param fragment what stands behind {@code #} in the link; browsers send it to no server
 */
public record Letter(Contact contact, String fragment) {
    @Override
    public String toString() {
        return "a letter";
    }
}
