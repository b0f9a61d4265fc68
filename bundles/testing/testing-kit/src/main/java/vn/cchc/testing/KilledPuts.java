package vn.cchc.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.cchc.model.Fingerprint;

/**
 * What a process had put when it was killed.
 *
 * @param begun all puts it began, the last one perhaps not to its end
 * @param done those it was told to be done
 */
record KilledPuts(Set<Fingerprint> begun, Set<Fingerprint> done) {

    /**
     * Starts {@link EndlessPuts} and kills it.
     *
     * @param opening class and arguments that open the store
     * @param folder for the files it puts
     * @param after the put in which it is killed, counted from 1
     */
    static KilledPuts run(List<String> opening, Path folder, long seed, int after)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command(opening, folder, seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var puts = new KilledPuts(new LinkedHashSet<>(), new LinkedHashSet<>());
        try (var lines = reader(process)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                puts.note(line);
                if (puts.begun.size() >= after) {
                    // By its handle: the process itself would close what is still to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        if (puts.begun.size() < after) {
            throw new IOException("The process ended by itself");
        }
        return puts;
    }

    private void note(String line) {
        if (line.startsWith(EndlessPuts.BEGUN)) {
            begun.add(new Fingerprint(line.substring(EndlessPuts.BEGUN.length())));
        } else if (line.startsWith(EndlessPuts.DONE)) {
            done.add(new Fingerprint(line.substring(EndlessPuts.DONE.length())));
        }
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static List<String> command(List<String> opening, Path folder, long seed) {
        var words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessPuts.class.getName(),
                                opening.get(0),
                                folder.toString(),
                                Long.toString(seed)));
        words.addAll(opening.subList(1, opening.size()));
        return words;
    }
}
