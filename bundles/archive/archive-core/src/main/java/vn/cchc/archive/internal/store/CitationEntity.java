package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import vn.cchc.archive.Citation;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/** Row of {@code archive_citation}. */
@Entity
@Table(name = "archive_citation")
@IdClass(CitationKey.class)
public class CitationEntity {
    @Id
    @Column(name = "citing_record")
    private String record;

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Column(name = "room")
    private String room;

    @Column(name = "label_vi")
    private String labelVi;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "version")
    private int version;

    @Column(name = "page")
    private Integer page;

    @Column(name = "cited_at")
    private long citedAt;

    @Column(name = "cited_by")
    private String citedBy;

    @Column(name = "agency")
    private String agency;

    /** 1 or 0: Derby compares no truth values. */
    @Column(name = "everybody")
    private int everybody;

    protected CitationEntity() {}

    CitationEntity(Citation citation) {
        record = citation.record();
        documentId = citation.document();
        room = citation.room();
        labelVi = citation.label().vi();
        labelEn = citation.label().en();
        version = citation.version();
        page = citation.page().isPresent() ? citation.page().getAsInt() : null;
        citedAt = citation.at().toEpochMilli();
        citedBy = citation.by();
        agency = citation.agency().map(UnitRef::path).orElse(null);
        everybody = citation.open() ? 1 : 0;
    }

    Citation citation() {
        return new Citation(
                room,
                record,
                new LanguageText(labelVi, labelEn),
                documentId,
                version,
                page == null ? OptionalInt.empty() : OptionalInt.of(page),
                Instant.ofEpochMilli(citedAt),
                citedBy,
                Optional.ofNullable(agency).map(DescriptionWords::unit),
                everybody == 1);
    }
}
