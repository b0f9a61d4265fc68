package vn.cchc.scoring;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;

/**
 * Score sheets of indices of points: what a scorer gave each unit for each criterion. A sheet is
 * frozen by being imported; a correction is another sheet.
 */
@ProviderType
public interface ScoreSheets {

    /** Newest first. */
    List<ImportedSheet> all();

    Optional<ImportedSheet> find(String id);

    /**
     * Imports a sheet whole or not at all: CSV in UTF-8 with the columns {@code unit, criterion,
     * stage, value, note}.
     *
     * @param file name shown in lists
     * @param csv read to its end and not closed
     * @param who the person importing
     * @throws vn.cchc.model.Refusal NOT_FOUND when the edition is not on offer; INVALID when it is
     *     no index of points, or with every fault of the sheet by line and column; TOO_LARGE
     */
    ImportedSheet importSheet(EditionId edition, String file, InputStream csv, String who);

    /**
     * Makes a sheet out of another; it is marked as illustrative when that one is.
     *
     * @param from id of that sheet, which stays as it is
     * @param csv the whole new sheet
     * @throws vn.cchc.model.Refusal as {@link #importSheet}, and NOT_FOUND when there is no such
     *     sheet
     */
    ImportedSheet derive(String from, String file, byte[] csv, String who);

    /**
     * Makes up a whole sheet, marked as illustrative. The same seed gives the same bytes.
     *
     * @throws vn.cchc.model.Refusal as {@link #importSheet}
     */
    ImportedSheet demonstrate(EditionId edition, long seed, String who);

    /**
     * The sheet to fill in: every unit, leaf and stage that counts, with an empty value, and in the
     * note what is expected.
     *
     * @throws vn.cchc.model.Refusal as {@link #importSheet}
     */
    byte[] template(EditionId edition);

    /**
     * The bytes as they were imported.
     *
     * @throws vn.cchc.model.Refusal NOT_FOUND; UNAVAILABLE when the bytes in the database are not
     *     those that were imported
     */
    byte[] content(String id);
}
