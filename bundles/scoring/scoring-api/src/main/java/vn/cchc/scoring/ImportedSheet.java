package vn.cchc.scoring;

import java.time.Instant;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;

/**
 * A score sheet that was imported. It never changes.
 *
 * @param editionFingerprint of the edition whose rules its values were checked with
 * @param file name it came by
 * @param rows scores in it
 * @param content fingerprint of its bytes
 * @param illustrative it was made up by a program
 */
public record ImportedSheet(
        String id,
        EditionId edition,
        Fingerprint editionFingerprint,
        String file,
        int rows,
        Fingerprint content,
        boolean illustrative,
        Instant importedAt,
        String importedBy) {}
