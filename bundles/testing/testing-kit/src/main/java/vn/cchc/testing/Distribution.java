package vn.cchc.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The distribution the build has just made, in a process of its own, and the acts every suite
 * begins with. Three system properties say where the build put things: {@code cchc.distribution},
 * {@code cchc.years} and {@code cchc.version}.
 */
public final class Distribution {
    private static final Path SERVERS = Path.of("target", "servers").toAbsolutePath();

    private Distribution() {}

    /** Unpacked into a fresh folder, not started. */
    public static ServerProcess unpacked() {
        return ServerProcess.unpack(archive(), freshHome());
    }

    /**
     * Started once and stopped, in a folder of its own, as a server is on every day but its first;
     * not started again. That first start, which takes twice as long as the second, is made once
     * for all suites of a module, also when two processes share them.
     */
    public static ServerProcess startedBefore() {
        try {
            Files.createDirectories(SERVERS);
            Path told = SERVERS.resolve("once-" + Files.getLastModifiedTime(archive()).toMillis());
            try (var file = FileChannel.open(told, CREATE, READ, WRITE);
                    var alone = file.lock()) {
                if (file.size() == 0) {
                    var first = unpacked().start();
                    first.stop();
                    Files.writeString(told, first.home().toString());
                }
            }
            return ServerProcess.copy(Path.of(Files.readString(told)), freshHome());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path archive() {
        return Path.of(System.getProperty("cchc.distribution")).normalize();
    }

    /** Each in a folder of its own: what is beside a server is looked at by tests. */
    private static Path freshHome() {
        return SERVERS.resolve(UUID.randomUUID().toString()).resolve("server");
    }

    /** The bundle of a year, for example of {@code sipas-2024}. */
    public static Path year(String name) {
        String file = name + "-" + System.getProperty("cchc.version") + ".jar";
        return Path.of(System.getProperty("cchc.years"), name, "target", file)
                .toAbsolutePath()
                .normalize();
    }

    public static void install(ServerShell administrator, String year) {
        expect("On offer", administrator.run("cchc:edition-install " + year(year)));
    }

    /** Makes the demonstration answers of SIPAS 2024; the id of the open set. */
    public static String demonstrate(ServerShell statistician) {
        String answer = statistician.run("cchc:answers-demonstrate sipas/2024");
        var set = Pattern.compile("Answer set ([0-9a-f-]+) ").matcher(answer);
        if (!set.find()) {
            throw new AssertionError(answer);
        }
        return set.group(1);
    }

    /** Releases and scores; the id of the draft. */
    public static String score(ServerShell statistician, String set) {
        statistician.run("cchc:answers-release " + set);
        return statistician.field("cchc:score " + set, "Result");
    }

    public static void publish(ServerShell publisher, String result) {
        expect("Published:", publisher.run("cchc:publish --yes " + result));
    }

    /** Takes an empty server to a published SIPAS 2024, by the commands of the README. */
    public static void publishSipas(ServerProcess server) {
        install(server.administrator(), "sipas-2024");
        var statistician = server.person("statistician", "statistician");
        var publisher = server.person("publisher", "publisher");
        publish(publisher, score(statistician, demonstrate(statistician)));
    }

    private static void expect(String word, String answer) {
        if (!answer.contains(word)) {
            throw new AssertionError(answer);
        }
    }
}
