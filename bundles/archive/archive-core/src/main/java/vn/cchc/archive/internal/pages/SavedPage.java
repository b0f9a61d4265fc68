package vn.cchc.archive.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;

/**
 * What the page of saved searches shows.
 *
 * @param mail whether this server sends letters
 * @param unsaved a search that was asked to be saved, for its name to be confirmed
 */
public record SavedPage(
        PageLanguage language,
        String heading,
        boolean mail,
        Optional<Unsaved> unsaved,
        List<Line> lines) {

    /** What somebody may save. */
    public record Unsaved(String name, String query) {}

    /**
     * A saved search.
     *
     * @param news in words; empty when nothing is new
     * @param told e-mail address that news is sent to; empty when it is sent nowhere
     * @param refused whether that address took no letter
     */
    public record Line(String id, String name, String news, String told, boolean refused) {
        /** Where something is done about it. */
        public String address() {
            return SavedSearchPages.ADDRESS + "/" + id;
        }
    }
}
