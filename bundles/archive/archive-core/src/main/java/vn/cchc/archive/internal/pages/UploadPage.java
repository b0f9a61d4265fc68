package vn.cchc.archive.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;

/**
 * The page a file is sent from.
 *
 * @param document the id and title of the document that gets a new version
 * @param agencies whose document it may become; empty when the person acts for all and types it
 */
public record UploadPage(
        PageLanguage language,
        String heading,
        Optional<SearchPage.Link> document,
        List<DescribePage.Choice> agencies,
        boolean anyAgency,
        long largest,
        String largestText) {}
