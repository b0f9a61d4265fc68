package vn.cchc.web;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Puts the shared frame (head, menu, language switch, footer) around a page's own markup. */
@ProviderType
public interface PageLayout {

    /**
     * A page that has one address.
     *
     * @param title what the page answers, in the page's language
     * @param path path and query of the page, for the language switch
     * @param mainHtml the page's own, already escaped markup
     * @return the whole page in UTF-8
     */
    default byte[] wrap(Locale locale, String title, String path, String mainHtml) {
        return wrap(locale, title, path, path, mainHtml);
    }

    /**
     * A page that can be had at several addresses.
     *
     * @param title what the page answers, in the page's language
     * @param path path and query of the page, for the language switch
     * @param lasting path and query under which the page will be found tomorrow, for search engines
     * @param mainHtml the page's own, already escaped markup
     * @return the whole page in UTF-8
     */
    byte[] wrap(Locale locale, String title, String path, String lasting, String mainHtml);

    /**
     * A page with scripts or styles of its own.
     *
     * @param title what the page answers, in the page's language
     * @param path path and query of the page, for the language switch
     * @param mainHtml the page's own, already escaped markup
     * @return the whole page in UTF-8
     */
    default byte[] wrap(
            Locale locale, String title, String path, String mainHtml, PageParts parts) {
        return wrap(locale, title, path, mainHtml);
    }

    /**
     * The language of a request: the parameter {@code lang}, then the header Accept-Language, then
     * Vietnamese. A page that did not look at the parameter alone says {@code Vary:
     * Accept-Language}.
     *
     * @param langParameter {@code null} when there is none
     * @param acceptLanguage {@code null} when there is none
     */
    Locale locale(String langParameter, String acceptLanguage);
}
