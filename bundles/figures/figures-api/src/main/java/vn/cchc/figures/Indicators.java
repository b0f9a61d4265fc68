package vn.cchc.figures;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The catalogue of indicators. */
@ProviderType
public interface Indicators {
    /** The newest version of each, by code. */
    List<Indicator> all();

    /** The newest version. */
    Optional<Indicator> find(String code);

    /** Every version, oldest first; empty when there is no such indicator. */
    List<Indicator> versions(String code);

    /** Every version of every indicator, by code and version. */
    List<Indicator> everyVersion();

    /**
     * Takes a catalogue in CSV or XLSX, all its rows or none. A row that says the same as the
     * newest version changes nothing; another one is a new version.
     *
     * @param file its name, for people
     * @throws vn.cchc.model.Refusal INVALID with every problem of the file; FORBIDDEN for who is no
     *     statistician; CONFLICT when somebody changed the same at the same time
     */
    CatalogueChange importCatalogue(String file, InputStream content, String who);

    /**
     * The same for one row.
     *
     * @param cells texts by name of the column
     */
    Indicator keep(Map<String, String> cells, String who);

    /** The columns of a catalogue file, in order. */
    List<String> columns();

    /** What {@link #importCatalogue} would take, as CSV. */
    byte[] catalogue();
}
