package vn.cchc.archive.internal.search;

import java.time.Instant;

/**
 * What somebody wants to hear of.
 *
 * @param query as in the address of the search, for example {@code q=hài+lòng&year=2026}
 * @param seenAt when the person last looked
 */
public record SavedSearch(String id, String person, String name, String query, Instant seenAt) {}
