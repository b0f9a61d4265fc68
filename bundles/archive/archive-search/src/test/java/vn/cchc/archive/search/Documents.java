package vn.cchc.archive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document that is told in the words that matter to a test. */
record Documents(IndexedDocument document) {

    static Documents with(String id, String... pages) {
        return new Documents(
                new IndexedDocument(
                        id,
                        1,
                        id,
                        "",
                        "report",
                        "",
                        "01",
                        2024,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        DaysInForce.ALWAYS,
                        new Audience.Public(),
                        List.of(pages)));
    }

    Documents titled(String title) {
        var d = document;
        return copy(title, d.number(), d.kind(), d.agency(), d.issued(), d.fields(), d.audience());
    }

    Documents numbered(String number) {
        var d = document;
        return copy(d.title(), number, d.kind(), d.agency(), d.issued(), d.fields(), d.audience());
    }

    Documents of(String kind, String agency) {
        var d = document;
        return copy(d.title(), d.number(), kind, agency, d.issued(), d.fields(), d.audience());
    }

    Documents in(String... fields) {
        var d = document;
        return copy(
                d.title(),
                d.number(),
                d.kind(),
                d.agency(),
                d.issued(),
                Set.of(fields),
                d.audience());
    }

    Documents issued(String day) {
        var d = document;
        return copy(
                d.title(),
                d.number(),
                d.kind(),
                d.agency(),
                Optional.of(LocalDate.parse(day)),
                d.fields(),
                d.audience());
    }

    Documents published(String moment) {
        var d = document;
        return new Documents(
                new IndexedDocument(
                        d.id(),
                        d.version(),
                        d.title(),
                        d.number(),
                        d.kind(),
                        d.issuer(),
                        d.agency(),
                        d.year(),
                        d.issued(),
                        Optional.of(Instant.parse(moment)),
                        d.fields(),
                        d.inForce(),
                        d.audience(),
                        d.pages()));
    }

    Documents inForce(Optional<LocalDate> first, Optional<LocalDate> last) {
        var d = document;
        return new Documents(
                new IndexedDocument(
                        d.id(),
                        d.version(),
                        d.title(),
                        d.number(),
                        d.kind(),
                        d.issuer(),
                        d.agency(),
                        d.year(),
                        d.issued(),
                        d.published(),
                        d.fields(),
                        new DaysInForce(first, last),
                        d.audience(),
                        d.pages()));
    }

    Documents onlyFor(String agency) {
        var d = document;
        return copy(
                d.title(),
                d.number(),
                d.kind(),
                d.agency(),
                d.issued(),
                d.fields(),
                new Audience.AgencyOnly(agency));
    }

    private Documents copy(
            String title,
            String number,
            String kind,
            String agency,
            Optional<LocalDate> issued,
            Set<String> fields,
            Audience audience) {
        return new Documents(
                new IndexedDocument(
                        document.id(),
                        document.version(),
                        title,
                        number,
                        kind,
                        document.issuer(),
                        agency,
                        document.year(),
                        issued,
                        document.published(),
                        fields,
                        document.inForce(),
                        audience,
                        document.pages()));
    }

    /** An index in memory with these. */
    static SearchIndex index(Documents... documents) {
        var index = SearchIndex.inMemory();
        for (var each : documents) {
            index.put(each.document());
        }
        index.commit(1);
        return index;
    }
}
