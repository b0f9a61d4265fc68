package vn.cchc.survey.internal.shell;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Files on the server as people name them in the shell. */
final class ShellFiles {
    private ShellFiles() {}

    /** A file that can be read; a Refusal otherwise. */
    static Path readable(Session session, String typed) {
        Path path = path(session, typed);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw refusal(
                    Refusal.Kind.NOT_FOUND,
                    path,
                    "There is no such file, or it cannot be read.",
                    "Name a file on the server itself.");
        }
        return path;
    }

    /** Writes a new file; a Refusal when there is one already or it cannot be written. */
    static Path write(Session session, String typed, byte[] content) {
        Path path = path(session, typed);
        try {
            return Files.write(path, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw refusal(
                    Refusal.Kind.CONFLICT,
                    path,
                    "The file exists already.",
                    "Choose another name, or remove it first.");
        } catch (IOException e) {
            throw refusal(
                    Refusal.Kind.INVALID,
                    path,
                    "The file cannot be written here.",
                    "Choose a folder the server may write to.");
        }
    }

    private static Path path(Session session, String typed) {
        return session.currentDir().resolve(typed).toAbsolutePath().normalize();
    }

    private static Refusal refusal(Refusal.Kind kind, Path path, String what, String remedy) {
        return new Refusal(kind, new Problem("SUR-314", path.toString(), what, remedy));
    }
}
