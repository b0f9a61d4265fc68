package vn.cchc.graph.store;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Verdict;

/** Makes builds of the graph, and opens those it saved. */
@ProviderType
public interface BuildFactory {

    /** An empty build in the making. */
    Draft draft();

    /**
     * Opens what {@link Build#save} put there. Empty when it is missing or not as it was written;
     * whether it is the right one is told by {@link Build#content}.
     */
    Optional<Build> open(Path file);

    /**
     * Reads a file of others from end to end without adding it: whether it can be read, and says
     * nothing that only the rooms may say.
     *
     * @return what is in it, or everything wrong with it up to some fifty problems
     */
    Verdict<OutsideFile.Contents> examine(OutsideFile file);

    /** A build in the making, filled by one thread and of no use after {@link #finish}. */
    @ProviderType
    interface Draft extends AutoCloseable {

        /**
         * Adds one statement; saying it twice changes nothing.
         *
         * @param source short name of who says it: the statement is in the graph {@link
         *     Vocabulary#graph} of this name, and blank node labels hold within it
         * @throws IllegalArgumentException for an IRI that is not absolute or a literal that cannot
         *     be written
         */
        void add(String source, Statement statement);

        /**
         * Adds the statements of a file in Turtle.
         *
         * @param source as for {@link #add}
         * @param name the file's name, for problems; blank node labels hold within it
         * @throws vn.cchc.model.Refusal INVALID when it is not Turtle, with line and column; the
         *     draft is then of no use
         */
        void addTurtle(String source, String name, String text);

        /**
         * Adds the statements of a file that was examined.
         *
         * @throws vn.cchc.model.Refusal INVALID when it is not as it was; the draft is then of no
         *     use
         */
        void add(OutsideFile file);

        /** The build. It never changes again. */
        Build finish();

        /** Gives up what is not finished; does nothing to a build. */
        @Override
        void close();
    }
}
