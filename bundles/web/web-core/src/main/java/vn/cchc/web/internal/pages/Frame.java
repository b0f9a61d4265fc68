package vn.cchc.web.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;

/**
 * What the layout needs to know of a page.
 *
 * @param lasting where search engines should look for it
 * @param main markup, already escaped by the page's own template
 * @param styles addresses of style sheets
 * @param scripts addresses of scripts, mostly none
 * @param languageForm id of the form that is sent when the language is changed
 */
public record Frame(
        PageLanguage language,
        String title,
        PageAddress address,
        PageAddress lasting,
        String main,
        List<String> styles,
        List<String> scripts,
        String icon,
        Optional<String> languageForm) {

    public String home() {
        return language.say(
                "Cải cách hành chính – đo lường và công bố",
                "Public administration reform – measured and published");
    }

    public PageLanguage other() {
        return language.english() ? PageLanguage.VIETNAMESE : PageLanguage.ENGLISH;
    }
}
