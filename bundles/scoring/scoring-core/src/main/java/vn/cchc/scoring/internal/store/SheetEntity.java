package vn.cchc.scoring.internal.store;

import java.time.Instant;
import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.ImportedSheet;

/** Row of {@code scoring_sheet}; written once. */
@Entity
@Table(name = "scoring_sheet")
public class SheetEntity {
    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "edition_index", updatable = false)
    private String index;

    @Column(name = "edition_year", updatable = false)
    private String year;

    @Column(name = "edition_sha256", updatable = false)
    private String editionSha256;

    @Column(name = "file_name", updatable = false)
    private String file;

    @Column(name = "sheet_rows", updatable = false)
    private int rows;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    @Lob
    @Basic
    @Column(name = "content", updatable = false)
    private byte[] content;

    @Column(name = "illustrative", updatable = false)
    private boolean illustrative;

    @Column(name = "imported_at", updatable = false)
    private long importedAt;

    @Column(name = "imported_by", updatable = false)
    private String importedBy;

    protected SheetEntity() {}

    SheetEntity(ImportedSheet sheet, byte[] csv) {
        id = sheet.id();
        index = sheet.edition().index();
        year = sheet.edition().year();
        editionSha256 = sheet.editionFingerprint().sha256();
        file = sheet.file();
        rows = sheet.rows();
        contentSha256 = sheet.content().sha256();
        content = csv.clone();
        illustrative = sheet.illustrative();
        importedAt = sheet.importedAt().toEpochMilli();
        importedBy = sheet.importedBy();
    }

    byte[] content() {
        return content.clone();
    }

    /** A row of {@link SheetStore#all}, which leaves the content where it is. */
    static ImportedSheet sheet(Object[] row) {
        int at = 0;
        return new ImportedSheet(
                (String) row[at++],
                new EditionId((String) row[at++], (String) row[at++]),
                new Fingerprint((String) row[at++]),
                (String) row[at++],
                (int) row[at++],
                new Fingerprint((String) row[at++]),
                (boolean) row[at++],
                Instant.ofEpochMilli((long) row[at++]),
                (String) row[at]);
    }
}
