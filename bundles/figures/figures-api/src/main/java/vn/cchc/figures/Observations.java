package vn.cchc.figures;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Values of indicators on their way from an agency to the public. Staff enter and submit them for
 * agencies they act for; a statistician or publisher who is another person approves or rejects.
 * Whoever may not see a value is told that it is not there.
 */
@ProviderType
public interface Observations {
    /**
     * A new draft, another value of a draft or of what was rejected, or a correction of what is
     * approved.
     *
     * @throws vn.cchc.model.Refusal INVALID with every problem; FORBIDDEN for an agency the person
     *     does not act for; CONFLICT when the value waits for approval or somebody else was quicker
     */
    Observation enter(Entry entry, String who);

    /** All rows of a CSV or XLSX file or none. */
    List<Observation> importFile(String file, InputStream content, String who);

    Observation submit(String id, String who);

    Observation approve(String id, String who);

    /**
     * @param reason told to the agency
     */
    Observation reject(String id, String reason, String who);

    /**
     * What this person may see, by indicator, agency, time and version.
     *
     * @param who empty for the public
     */
    List<Observation> list(ObservationQuery query, Optional<String> who);

    /** Empty when there is none that this person may see. */
    Optional<Observation> find(String id, Optional<String> who);

    /** Every act on it, oldest first, for who may see more than the public. */
    List<HistoryEntry> history(String id, String who);

    /** Closed time periods, in order. */
    List<TimePeriod> closed();

    /** From now on no first value of this period is taken; corrections still are. */
    void close(TimePeriod time, String who);

    void reopen(TimePeriod time, String who);

    /** An empty file to fill in: CSV, or a workbook with lists to choose from. */
    byte[] template(boolean workbook, String who);
}
