package vn.cchc.web;

import java.util.Locale;
import java.util.Optional;

/**
 * What the server is called by who asks, for addresses that are followed elsewhere: in a letter, on
 * another device.
 *
 * @param root without a slash at its end, for example {@code https://cchc.example.vn}
 */
public record ServerAddress(String root) {

    /**
     * @param secure whether the request came by HTTPS
     * @param forwarded the header {@code X-Forwarded-Proto}, where a proxy took HTTPS off
     * @param host the header {@code Host}
     */
    public static ServerAddress of(boolean secure, Optional<String> forwarded, String host) {
        boolean before =
                forwarded
                        .map(all -> all.split(",", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .filter("https"::equals)
                        .isPresent();
        return new ServerAddress((secure || before ? "https://" : "http://") + host);
    }
}
