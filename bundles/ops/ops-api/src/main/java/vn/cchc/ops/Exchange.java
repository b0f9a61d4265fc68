package vn.cchc.ops;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The few folders through which people hand files to the server and take files from it by shell
 * commands. Everything else the server's account may read or write is out of reach of a command.
 *
 * <p>A file is named as it is typed: by its whole path, or relative to the folder {@code exchange}
 * below the server's data. Problems name the file as it was typed, never what is in it.
 */
@ProviderType
public interface Exchange {

    /**
     * The file or folder to read.
     *
     * @param endings of file names, lower case with the dot; a folder is taken as it is when {@code
     *     "/"} is among them
     * @throws vn.cchc.model.Refusal OPS-005 outside the folders, OPS-006 another ending, OPS-007
     *     not there or not readable
     */
    Path toRead(String typed, List<String> endings);

    /**
     * Writes a new file.
     *
     * @throws vn.cchc.model.Refusal OPS-005, OPS-006, OPS-008 when it is there already or cannot be
     *     written
     */
    void write(String typed, List<String> endings, byte[] content);

    /** What can be typed for a file to read, sorted: names in the folder exchange, else paths. */
    List<String> files(List<String> endings);
}
