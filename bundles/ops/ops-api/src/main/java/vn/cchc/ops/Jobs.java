package vn.cchc.ops;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Runs long work in the background, a few at a time, and remembers how it ended. */
@ProviderType
public interface Jobs {

    /** What a job does. Problems are answered by throwing a {@link vn.cchc.model.Refusal}. */
    @FunctionalInterface
    interface Work {
        /**
         * @return the id of what was made, or a short word
         */
        String run(Progress progress) throws Exception;
    }

    /** How work tells how far it is. */
    interface Progress {
        /**
         * @param step what is being done, in words
         * @param total 0 when not known
         */
        void report(String step, long done, long total);

        /**
         * True when somebody asked to stop; the work then ends soon, leaving nothing half done. A
         * work that was told so has {@link Job.State#STOPPED stopped}, whatever it answers; one
         * that does not ask any more runs to its end and is {@link Job.State#DONE done}.
         */
        boolean stopping();
    }

    /**
     * Takes work over; it waits for its turn.
     *
     * @param kind short code, for example {@code answers.import}
     * @param subject what it works on, as said in lists and in the log
     * @param who who asked for it
     * @throws vn.cchc.model.Refusal UNAVAILABLE when too many wait already
     */
    Job start(String kind, String subject, String who, Work work);

    Optional<Job> find(String id);

    /** Newest first. */
    List<Job> all();
}
