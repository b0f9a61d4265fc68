package vn.cchc.testing.container;

import java.nio.file.Path;
import java.util.UUID;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** The distribution in a process of its own, and the acts every suite begins with. */
final class Distribution {
    private Distribution() {}

    /** Unpacked into a fresh folder, not started. */
    static ServerProcess unpacked() {
        var archive = Path.of(System.getProperty("cchc.distribution")).normalize();
        return ServerProcess.unpack(
                archive,
                Path.of("target", "servers", UUID.randomUUID().toString()).toAbsolutePath());
    }

    static void install(ServerShell administrator, String year) {
        String answer =
                administrator.run(
                        "cchc:edition-install "
                                + Years.bundle(year));
        if (!answer.contains("On offer")) {
            throw new AssertionError(answer);
        }
    }

    /** Makes the demonstration answers; the id of the open set. */
    static String demonstrate(ServerShell statistician) {
        return word(
                statistician.run("cchc:answers-demonstrate sipas/2024"),
                "Answer set ([0-9a-f-]+) .*");
    }

    /** Releases and scores; the id of the draft. */
    static String score(ServerShell statistician, String set) {
        statistician.run("cchc:answers-release " + set);
        return statistician.field("cchc:score " + set, "Result");
    }

    private static String word(String answer, String line) {
        return answer.lines()
                .filter(l -> l.matches(line))
                .map(l -> l.replaceFirst(line, "$1"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer));
    }
}
