package vn.cchc.graph.internal.pages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.cchc.web.PageLayout;

/** A frame of nothing but the main part. */
public final class BareLayout implements PageLayout {
    @Override
    public byte[] wrap(Locale locale, String title, String path, String lasting, String mainHtml) {
        return mainHtml.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Locale locale(String langParameter, String acceptLanguage) {
        return Locale.forLanguageTag(langParameter == null ? "vi" : langParameter);
    }
}
