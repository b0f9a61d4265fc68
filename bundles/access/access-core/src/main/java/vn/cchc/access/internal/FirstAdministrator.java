package vn.cchc.access.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Access;
import vn.cchc.access.Role;

/**
 * Makes the first administrator on a server that has nobody yet. The password is random, is printed
 * once and lies in a file that only the owner of the server can read.
 */
@Component(service = FirstAdministrator.class, immediate = true)
public final class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String NAME = "admin";

    @Activate
    public FirstAdministrator(BundleContext context, @Reference Access access) {
        this(Path.of(context.getProperty("karaf.data")), access, System.out);
    }

    FirstAdministrator(Path data, Access access, PrintStream console) {
        if (access.people().isEmpty()) {
            welcome(
                    data.resolve("cchc").resolve("first-administrator.txt"),
                    access.add(NAME, Set.of(Role.ADMINISTRATOR)),
                    console);
        }
    }

    private static void welcome(Path file, String password, PrintStream console) {
        String text =
                """
                The first administrator of this server
                Name: %s
                Password: %s
                Sign in, add people by name (cchc:user-add), then delete this file.
                """
                        .formatted(NAME, password);
        console.println();
        console.print(text.replace("then delete this file", "then delete " + file));
        console.println();
        console.flush();
        try {
            write(file, text);
            LOG.info("This server had nobody: the first administrator is in {}", file);
        } catch (IOException e) {
            LOG.warn("The first administrator's password was printed but not kept in {}", file, e);
        }
    }

    /** The file is never readable by others, not even while it is being written. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
