package vn.cchc.access;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The trail of acts that matter: who did what to which thing, and how it ended. */
@ProviderType
public interface Audit {

    /**
     * One act.
     *
     * @param number counts up by one, without gap
     * @param act short code, for example {@code result.publish}
     */
    record Entry(long number, Instant at, String who, String act, String subject, String outcome) {}

    /**
     * Writes an act down before it is acknowledged. Within a transaction it shares its fate: an act
     * that is rolled back leaves no entry. Text becomes one line; what is too long is cut.
     *
     * @param who name of the person, up to 100 characters
     * @param act short code, up to 60 characters
     * @param subject what it was done to, up to 400 characters
     * @param outcome how it ended, up to 400 characters
     */
    void record(String who, String act, String subject, String outcome);

    /** The newest entries, newest first. */
    List<Entry> newest(int count);
}
