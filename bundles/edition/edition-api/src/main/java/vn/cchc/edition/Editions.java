package vn.cchc.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;
import vn.cchc.model.Verdict;

/** The editions on offer in the running system, and the year bundles that were refused. */
@ProviderType
public interface Editions {

    /** All editions on offer, in order of index and year. */
    List<Edition> all();

    Optional<Edition> find(EditionId id);

    /** Year bundles that are installed and not offered, each with all its problems. */
    List<RefusedYear> refused();

    /** Examines a year bundle file without installing it. Changes nothing. */
    Verdict<Edition> check(Path bundleFile);

    /**
     * Examines the file and, only when nothing is wrong, installs and starts it, replacing an
     * installed bundle of the same name. Answers when the edition is on offer.
     *
     * @param who name of the person, for the audit trail
     */
    Verdict<Edition> install(Path bundleFile, String who);

    /**
     * Takes the year away; what was computed with it stays readable. False when it is not there.
     *
     * @param who name of the person, for the audit trail
     * @throws vn.cchc.model.Refusal EDN-908, CONFLICT, when the year lies in the deploy folder
     */
    boolean uninstall(EditionId id, String who);
}
