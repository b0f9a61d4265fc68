package vn.cchc.archive.internal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.archive.search.Audience;
import vn.cchc.archive.search.DaysInForce;
import vn.cchc.archive.search.IndexedDocument;
import vn.cchc.model.ReformField;

/** A document as it is looked for: the version everybody sees, or the newest of a draft. */
record IndexedText(TextStore texts) {
    /** The index counts years; this one is not shown. */
    static final int NO_YEAR = 0;

    /** Empty when nobody looks for it any more. */
    Optional<IndexedDocument> of(Document document) {
        return switch (document.state()) {
            case DELETED -> Optional.empty();
            case PUBLIC ->
                    document.newestShown()
                            .map(version -> of(document, version, new Audience.Public()));
            case DRAFT, WITHDRAWN -> Optional.of(of(document, document.newest(), inside(document)));
        };
    }

    private static Audience inside(Document document) {
        return new Audience.AgencyOnly(document.agency().path());
    }

    private IndexedDocument of(Document document, Version version, Audience audience) {
        Description says = document.description();
        return new IndexedDocument(
                document.id(),
                version.number(),
                says.title(),
                says.number(),
                says.kind(),
                says.issuer(),
                document.agency().path(),
                year(says),
                says.issued(),
                document.published().map(Document.Act::at),
                says.fields().stream().map(ReformField::word).collect(Collectors.toSet()),
                days(says),
                audience,
                pages(version));
    }

    private List<String> pages(Version version) {
        return version.condition() == Condition.READ ? texts.pages(version.content()) : List.of();
    }

    private static int year(Description says) {
        return says.issued().map(LocalDate::getYear).orElse(NO_YEAR);
    }

    /** Without a day of its own it is in force from the day it was issued. */
    private static DaysInForce days(Description says) {
        return new DaysInForce(
                says.inForce().or(says::issued), says.expires().map(end -> end.minusDays(1)));
    }
}
