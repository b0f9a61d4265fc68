package vn.cchc.web.internal.pages;

import java.util.List;
import vn.cchc.web.PageLanguage;

/**
 * What the layout needs to know of a page.
 *
 * @param lasting where search engines should look for it
 * @param main markup, already escaped by the page's own template
 * @param styles addresses of style sheets
 * @param scripts addresses of scripts, mostly none
 */
public record Frame(
        PageLanguage language,
        String title,
        PageAddress address,
        PageAddress lasting,
        String main,
        List<String> styles,
        List<String> scripts,
        String icon) {

    public String home() {
        return language.say(
                "Cải cách hành chính – đo lường và công bố",
                "Public administration reform – measured and published");
    }

    public PageLanguage other() {
        return language.english() ? PageLanguage.VIETNAMESE : PageLanguage.ENGLISH;
    }
}
