package vn.cchc.archive.internal.pages;

import java.util.List;
import vn.cchc.web.PageLanguage;

/** What the page of saved searches shows. */
public record SavedPage(PageLanguage language, String heading, List<Line> lines) {

    /**
     * A saved search.
     *
     * @param news in words; empty when nothing is new
     */
    public record Line(String id, String name, String news) {}
}
