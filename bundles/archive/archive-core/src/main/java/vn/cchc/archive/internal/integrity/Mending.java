package vn.cchc.archive.internal.integrity;

import java.nio.file.Path;
import vn.cchc.archive.internal.store.Census.Holder;

/** What is done about a finding. */
public sealed interface Mending {
    Finding finding();

    /** In words, for people. */
    String words();

    /**
     * From now on the table knows it; the sweeper removes it after an hour if no version has it.
     */
    record Register(Finding finding) implements Mending {
        @Override
        public String words() {
            return "write it into the table; if no version has it, the sweeper removes it in an"
                    + " hour";
        }
    }

    /** Its text is taken once more. */
    record ReadAgain(Finding finding, Holder holder) implements Mending {
        @Override
        public String words() {
            return "read version " + holder.path() + " once more";
        }
    }

    /** The text of nothing goes. */
    record RemoveText(Finding finding) implements Mending {
        @Override
        public String words() {
            return "remove the text, no version has it";
        }
    }

    /** A copy whose hash fits takes the place of what is missing or damaged. */
    record Restore(Finding finding, Path copy) implements Mending {
        @Override
        public String words() {
            return "put back the copy " + copy.getFileName();
        }
    }

    /** It is told in the trail and to those who follow the archive. */
    record Mark(Finding finding) implements Mending {
        @Override
        public String words() {
            return "write into the trail of its documents that the content is lost here";
        }
    }

    /** There is nothing a program could do. */
    record Leave(Finding finding) implements Mending {
        @Override
        public String words() {
            return "nothing: " + finding.problem().remedy();
        }
    }
}
