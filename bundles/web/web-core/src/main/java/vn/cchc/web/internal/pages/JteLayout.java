package vn.cchc.web.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;
import vn.cchc.web.internal.assets.Assets;

/** The one look of the product, from a template compiled at build time. */
@Component
public final class JteLayout implements PageLayout {
    private static final int ACCEPTED = 200;
    private static final List<String> LOOK = List.of("pico.min.css", "cchc.css");

    private final Assets assets;
    private final Templates templates = new Templates();

    @Activate
    public JteLayout(@Reference Assets assets) {
        this.assets = assets;
    }

    @Override
    public byte[] wrap(Locale locale, String title, String path, String lasting, String mainHtml) {
        return page(locale, title, new Place(path, lasting), mainHtml, PageParts.NONE);
    }

    @Override
    public byte[] wrap(Locale locale, String title, String path, String mainHtml, PageParts parts) {
        return page(locale, title, new Place(path, path), mainHtml, parts);
    }

    /** Where a page is, and where it will be found tomorrow. */
    private record Place(String path, String lasting) {}

    private byte[] page(
            Locale locale, String title, Place place, String mainHtml, PageParts parts) {
        var frame =
                new Frame(
                        new PageLanguage(locale),
                        title,
                        new PageAddress(place.path()),
                        new PageAddress(place.lasting()),
                        mainHtml,
                        Stream.concat(LOOK.stream().map(assets::url), known(parts.styles()))
                                .toList(),
                        known(parts.scripts()).toList(),
                        assets.url("icon.svg"),
                        parts.languageForm());
        return templates.bytes("layout.jte", frame);
    }

    private Stream<String> known(List<String> names) {
        return names.stream().flatMap(name -> assets.known(name).stream());
    }

    @Override
    public Locale locale(String langParameter, String acceptLanguage) {
        if ("en".equals(langParameter)) {
            return PageLanguage.ENGLISH.locale();
        }
        return langParameter == null && prefersEnglish(acceptLanguage)
                ? PageLanguage.ENGLISH.locale()
                : PageLanguage.VIETNAMESE.locale();
    }

    /** True when English is wanted more than Vietnamese. */
    private static boolean prefersEnglish(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > ACCEPTED) {
            return false;
        }
        try {
            for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
                String wanted = range.getRange().split("-")[0];
                if (wanted.equals("vi") || wanted.equals("en")) {
                    return wanted.equals("en");
                }
            }
            return false;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
