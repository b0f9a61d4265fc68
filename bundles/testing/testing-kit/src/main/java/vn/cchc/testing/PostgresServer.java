package vn.cchc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of its own for one test class: a new cluster on a free port of the loopback
 * address, with a password, stopped and deleted when closed. Ask {@link #installed()} first; a
 * machine without PostgreSQL skips these tests.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String USER = "cchc";
    private static final long PATIENCE_SECONDS = 60;

    private final Path programs;
    private final String folder;
    private final int port;
    private final String password = UUID.randomUUID().toString();
    private final Thread atExit = new Thread(this::stop);

    private PostgresServer(Path programs) {
        this.programs = programs;
        port = freePort();
        folder = run("", "mktemp", "-d", "/tmp/cchc-postgresql-XXXXXX").strip();
    }

    /** Whether this machine has the programs of a PostgreSQL server. */
    public static boolean installed() {
        return programs().isPresent();
    }

    /** Starts the server; it answers when this returns. */
    public static PostgresServer start() {
        var server =
                new PostgresServer(
                        programs().orElseThrow(() -> new IllegalStateException("No PostgreSQL")));
        Runtime.getRuntime().addShutdownHook(server.atExit);
        server.run(server.password, "sh", "-c", "umask 077; cat > " + server.folder + "/password");
        server.program("initdb", "--username=" + USER, "--pwfile=" + server.folder + "/password")
                .with("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
                .run();
        server.program("pg_ctl", "--wait", "--log=" + server.folder + "/log", "start")
                .with("--options=" + server.settings())
                .run();
        return server;
    }

    /** A new database without tables. */
    public DataSource emptyDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = database("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name);
    }

    /** Where it listens, for tests that configure a server of the product. */
    public int port() {
        return port;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    private void stop() {
        try {
            program("pg_ctl", "--wait", "--mode=immediate", "stop").run();
        } finally {
            run("", "rm", "-rf", folder);
        }
    }

    private PGSimpleDataSource database(String name) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(name);
        source.setUser(USER);
        source.setPassword(password);
        return source;
    }

    private String settings() {
        return "-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c fsync=off -c full_page_writes=off -c max_connections=300";
    }

    private Command program(String name, String... words) {
        return new Command(new ArrayList<>(List.of(programs.resolve(name).toString())))
                .with("--pgdata=" + folder + "/data")
                .with(words);
    }

    private final class Command {
        private final List<String> words;

        Command(List<String> words) {
            this.words = words;
        }

        Command with(String... more) {
            words.addAll(List.of(more));
            return this;
        }

        void run() {
            PostgresServer.this.run("", words.toArray(String[]::new));
        }
    }

    /** PostgreSQL does not run as root, so root hands over to the user postgres. */
    private static List<String> asServerUser(String... command) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        words.addAll(List.of(command));
        return words;
    }

    private String run(String input, String... command) {
        Path output = null;
        try {
            output = Files.createTempFile("cchc-postgresql", ".out");
            Process process =
                    new ProcessBuilder(asServerUser(command))
                            .directory(Path.of("/").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + "\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            delete(output);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest installed version, else whatever the path offers. */
    private static Optional<Path> programs() {
        return Stream.concat(versions(), path())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
                .findFirst();
    }

    private static Stream<Path> versions() {
        Path root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(root)) {
            return versions
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .map(version -> version.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> path() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":")).filter(entry -> !entry.isBlank()).map(Path::of);
    }
}
