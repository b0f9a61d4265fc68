package vn.cchc.delivery.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A password from where the administrator keeps it; it stands in no configuration, since those are
 * shown by commands. It is read for each connection, so a new one needs no restart.
 *
 * @param file whose first line it is; empty for the variable
 * @param variable name of an environment variable
 */
public record Password(String file, String variable, UnaryOperator<String> environment) {
    /** Empty when there is none. */
    public Optional<String> read() throws IOException {
        if (file.isBlank()) {
            return Optional.ofNullable(environment.apply(variable)).filter(p -> !p.isBlank());
        }
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().map(String::strip).filter(p -> !p.isEmpty());
        } catch (IOException | RuntimeException e) {
            // The cause is left out: what it could not read may be a part of the password.
            throw new IOException("The file of a password cannot be read: " + file);
        }
    }

    @Override
    public String toString() {
        return "a password";
    }
}
