package vn.cchc.archive.extraction.internal.worker;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.archive.extraction.internal.Limits;

/**
 * How a worker is started: this Java with these classes, little heap, nothing of the server's
 * surroundings, and no way to the network.
 *
 * @param classPath jars and folders
 */
record WorkerProgram(List<Path> classPath) {
    /** By name: the server does not load the classes of the worker. */
    private static final String MAIN = "vn.cchc.archive.extraction.internal.reading.WorkerMain";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path NICE = Path.of("/usr/bin/nice");

    /** How names of files are written, and where Tesseract is. */
    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "PATH");

    /** Besides the heap; no reader needs more. */
    private static final List<String> MEMORY =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:MaxDirectMemorySize=64m",
                    "-XX:MaxMetaspaceSize=192m",
                    "-XX:ReservedCodeCacheSize=64m");

    /**
     * A library that wants to fetch something meets a proxy that is not there; the XML parsers of
     * the JDK do not even try.
     */
    private static final List<String> NO_WAY_OUT =
            List.of(
                    "-DsocksProxyHost=127.0.0.1",
                    "-DsocksProxyPort=1",
                    "-Djavax.xml.accessExternalDTD=",
                    "-Djavax.xml.accessExternalSchema=",
                    "-Djavax.xml.accessExternalStylesheet=");

    /** What the JVM says of itself must not come between the messages. */
    private static final List<String> QUIET =
            List.of(
                    "-XX:+DisplayVMOutputToStderr",
                    "-Dlog4j2.loggerContextFactory="
                            + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                    "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8");

    /**
     * @param folder where it may write
     */
    Process start(Path folder, Limits limits) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.addAll(List.of(JAVA.toString(), "-Xmx" + limits.megabytes() + "m"));
        command.addAll(MEMORY);
        command.addAll(NO_WAY_OUT);
        command.addAll(QUIET);
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", joined(), MAIN));
        command.addAll(limits.words());
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> surroundings = builder.environment();
        surroundings.keySet().retainAll(KEPT);
        return builder.redirectError(Redirect.DISCARD).start();
    }

    private String joined() {
        return String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
    }
}
