package vn.cchc.campaign.internal.openrosa;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import vn.cchc.web.ServerAddress;

/**
 * Where campaigns are for clients of OpenRosa, which go on only on the same host, and send a
 * password by HTTPS only.
 */
record CampaignAddress(ServerAddress server) {

    static CampaignAddress asked(HttpServletRequest request) {
        return new CampaignAddress(
                ServerAddress.of(
                        request.isSecure(),
                        Optional.ofNullable(request.getHeader("X-Forwarded-Proto")),
                        request.getHeader("Host")));
    }

    /** Where a campaign is; the addresses of all are below the empty one. */
    String of(String campaign) {
        String all = server.root() + OpenRosaResource.ADDRESS;
        return campaign.isEmpty() ? all : all + "/" + campaign;
    }
}
