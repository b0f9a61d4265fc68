package vn.cchc.graph.jena.internal.worker;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a worker is started: this Java with these classes, little heap, and nothing of the server's
 * surroundings.
 *
 * @param classPath jars and folders
 */
record WorkerProgram(String classPath) {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final int LONGEST_PARENT = 60;

    /** The classes of this very process. */
    static WorkerProgram ofThisProcess() {
        return new WorkerProgram(System.getProperty("java.class.path"));
    }

    static WorkerProgram of(List<Path> parts) {
        return new WorkerProgram(
                String.join(File.pathSeparator, parts.stream().map(Path::toString).toList()));
    }

    /**
     * @param folder of the socket and of what the process complains about
     * @param yielding whether it leaves the processor to others where they want it
     */
    Process start(Path folder, WorkerLimits limits, boolean yielding) throws IOException {
        var command = new ArrayList<String>();
        if (yielding && Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "15"));
        }
        command.addAll(
                List.of(
                        JAVA.toString(),
                        "-Xmx" + limits.megabytes() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath,
                        WorkerMain.class.getName(),
                        socket(folder).toString()));
        command.addAll(limits.words());
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> surroundings = builder.environment();
        surroundings.keySet().removeIf(name -> !name.equals("LANG") && !name.equals("PATH"));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(complaints(folder).toFile())
                .start();
    }

    /**
     * A folder that only the owner may enter, below the first parent whose name is short enough:
     * that of a socket may have some hundred bytes.
     */
    static Path newFolder(List<String> parents) throws IOException {
        for (String parent : parents) {
            boolean isShort = parent.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PARENT;
            if (isShort && Files.isWritable(Path.of(parent))) {
                return Files.createTempDirectory(Path.of(parent), "cchc-g");
            }
        }
        throw new IOException("No folder with a short name for a socket among " + parents);
    }

    static Path socket(Path folder) {
        return folder.resolve("s");
    }

    static Path complaints(Path folder) {
        return folder.resolve("complaints.txt");
    }

    /** Takes the folder of a worker away; what cannot be deleted stays. */
    static void delete(Path folder) {
        try {
            Files.deleteIfExists(socket(folder));
            Files.deleteIfExists(complaints(folder));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Some bytes in the folder for temporary files, which the system clears.
        }
    }
}
