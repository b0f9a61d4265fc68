package vn.cchc.survey;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;
import vn.cchc.ops.Job;

/** Brings answer files in, keeps them, freezes them for scoring. */
@ProviderType
public interface AnswerSets {

    /** Newest first. */
    List<AnswerSet> all();

    Optional<AnswerSet> find(String id);

    /** The newest released set of an edition. */
    Optional<AnswerSet> released(EditionId edition);

    /**
     * Reads a CSV or XLSX file made with the edition's import template, one row a form. The file is
     * accepted whole (the job ends with the set's id) or refused whole with every bad row and cell.
     *
     * @param set the open set to add to, or empty for a new one
     * @param content read to its end and closed before the call returns
     */
    Job importFile(
            EditionId edition,
            Optional<String> set,
            String fileName,
            InputStream content,
            String who);

    /**
     * Makes answers like a real survey's, from a seed: the same seed gives the same forms. The set
     * is marked illustrative everywhere it shows.
     */
    Job demonstrate(EditionId edition, long seed, String who);

    /**
     * Freezes a set: no form can be added any more, and its columns stand in a file with a
     * fingerprint. Releasing twice changes nothing.
     */
    AnswerSet release(String id, String who);

    /** The columns of a released set, checked against its fingerprint. */
    AnswerTable open(String id);

    /**
     * Columns of the import template of an edition's scored instrument, with what each may hold.
     */
    List<CodebookEntry> codebook(EditionId edition);
}
