package vn.cchc.archive.internal.search;

import java.time.Instant;

/**
 * Where news of a saved search goes by mail.
 *
 * @param search id of the search
 * @param to an e-mail address
 * @param language {@code vi} or {@code en}
 * @param server as its owner calls it, without a slash at its end
 * @param told what was published until then is no news
 * @param due when it is looked again whether there is news
 * @param refused whether a server of mail would not take the last letter, so that no other is sent
 */
public record MailNotice(
        String search,
        String to,
        String language,
        String server,
        Instant told,
        Instant due,
        boolean refused) {
    public boolean english() {
        return "en".equals(language);
    }

    /** Never to whom: this may end up in a log. */
    @Override
    public String toString() {
        return "the notice of " + search;
    }
}
