package vn.cchc.campaign.internal.openrosa;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * What the server is called by who asks: clients of OpenRosa go on only on the same host, and send
 * a password by HTTPS only, which a proxy may have taken off.
 *
 * @param root without a slash at its end
 */
record ServerAddress(String root) {

    static ServerAddress of(HttpServletRequest request) {
        String forwarded = Optional.ofNullable(request.getHeader("X-Forwarded-Proto")).orElse("");
        boolean secure =
                request.isSecure()
                        || forwarded
                                .split(",", 2)[0]
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals("https");
        return new ServerAddress((secure ? "https://" : "http://") + request.getHeader("Host"));
    }

    /** Where a campaign is; the addresses of all are below the empty one. */
    String of(String campaign) {
        return root + OpenRosaResource.ADDRESS + (campaign.isEmpty() ? "" : "/" + campaign);
    }
}
