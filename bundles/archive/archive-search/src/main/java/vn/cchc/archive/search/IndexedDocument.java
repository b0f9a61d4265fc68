package vn.cchc.archive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the index takes in of one document.
 *
 * @param id stable id; another document with the same id takes its place
 * @param version of the document whose text this is, from 1
 * @param title as shown; may be empty
 * @param number such as {@code 979/QĐ-BNV}; may be empty
 * @param kind code of the kind of document
 * @param issuer name of who issued it; may be empty
 * @param agency id of the agency it belongs to
 * @param year the year it is about, or was issued in
 * @param issued the day it was issued
 * @param published when everybody could read it here
 * @param fields codes of fields of reform
 * @param inForce the days on which it is in force
 * @param audience for whom it is
 * @param pages its text page by page, the first page first; letters may be composed or not
 */
public record IndexedDocument(
        String id,
        int version,
        String title,
        String number,
        String kind,
        String issuer,
        String agency,
        int year,
        Optional<LocalDate> issued,
        Optional<Instant> published,
        Set<String> fields,
        DaysInForce inForce,
        Audience audience,
        List<String> pages) {

    public IndexedDocument {
        fields = Set.copyOf(fields);
        pages = List.copyOf(pages);
    }
}
