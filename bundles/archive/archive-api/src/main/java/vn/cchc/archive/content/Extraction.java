package vn.cchc.archive.content;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads what a file is and says. Files come from anybody: whatever one does to the reader, the
 * caller gets an answer within the limits of time and memory of the configuration.
 */
@ConsumerType
public interface Extraction {

    /**
     * @param file its content decides what it is
     * @param name the name it was sent with; a hint where the content allows two kinds (plain text)
     */
    Extract read(Path file, String name);
}
