package vn.cchc.portal.internal.pages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.cchc.web.PageLayout;

/** Only what the page itself brings, and where it is to be found tomorrow. */
final class BareLayout implements PageLayout {
    @Override
    public byte[] wrap(Locale locale, String title, String path, String lasting, String mainHtml) {
        return (mainHtml + "<p>at " + path + " and tomorrow at " + lasting + "</p>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Locale locale(String langParameter, String acceptLanguage) {
        return Locale.forLanguageTag("en".equals(langParameter) ? "en" : "vi");
    }
}
