package vn.cchc.invitation.internal.letters;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.cchc.invitation.internal.faults.LetterFault;
import vn.cchc.model.Refusal;

/**
 * Addresses that a letter leads to.
 *
 * @param server without a slash at its end
 * @param campaign whose survey it is
 */
record Links(String server, String campaign) {
    private static final int LONGEST = 120;

    /** Refuses what is no address of a server. */
    static String server(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(plain -> plain.length() <= LONGEST && isServer(plain))
                .map(plain -> plain.replaceAll("/+$", ""))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.INVALID, LetterFault.SERVER.at("server")));
    }

    private static boolean isServer(String text) {
        try {
            var address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && text.chars().allMatch(c -> c > ' ' && c < 127);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What stands behind # browsers send to no server. */
    String survey(String stratum, String token) {
        return server + "/surveys/" + campaign + "#" + stratum + "." + token;
    }

    /** For browsers without scripts. */
    String code() {
        return server + "/invitations/" + campaign;
    }

    /** The word is good for nothing but this, so it may stand in an address. */
    String wayOut(String word) {
        return server + "/invitations/" + campaign + "/opt-out/" + word;
    }
}
