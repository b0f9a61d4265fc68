package vn.cchc.archive.extraction.internal.reading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.cchc.archive.extraction.internal.Limits;

/** Reads text off pictures with Tesseract, a program of its own, where that is installed. */
final class Recognition {
    /** A page of A4 at 600 dots per inch, or A3 at 300. */
    static final long MOST_PIXELS = 40_000_000;

    private static final long START_SECONDS = 10;
    private static final long PICTURE_SECONDS = 90;

    private final String program;
    private final String languages;

    private Recognition(String program, String languages) {
        this.program = program;
        this.languages = languages;
    }

    static Recognition of(Limits limits) {
        if (limits.tesseract().isBlank()) {
            return new Recognition("", "");
        }
        Set<String> installed = installed(limits.tesseract());
        String languages =
                Arrays.stream(limits.languages().split("\\+"))
                        .filter(installed::contains)
                        .collect(Collectors.joining("+"));
        return new Recognition(limits.tesseract(), languages);
    }

    private static Set<String> installed(String program) {
        try {
            String list = run(List.of(program, "--list-langs"), START_SECONDS, 100_000);
            return list.lines().skip(1).map(String::strip).collect(Collectors.toSet());
        } catch (IOException notThere) {
            return Set.of();
        }
    }

    /** Whether the program and one of the languages are. */
    boolean isThere() {
        return !languages.isEmpty();
    }

    /** A grey picture. */
    String read(BufferedImage picture, Findings findings) throws IOException {
        Path file = Files.createTempFile("page", ".pgm");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                write(picture, out);
            }
            return recognised(file, List.of("--dpi", "300"), findings);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Neither packed nor unpacked: much the quickest way from one program to the other. */
    private static void write(BufferedImage picture, OutputStream out) throws IOException {
        String head = "P5\n" + picture.getWidth() + " " + picture.getHeight() + "\n255\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    }

    /** A file with pictures; pages are parted by form feeds. */
    String read(Path file, Findings findings) throws IOException {
        return recognised(file, List.of(), findings);
    }

    private String recognised(Path file, List<String> options, Findings findings)
            throws IOException {
        var command = new ArrayList<>(List.of(program, file.toString(), "stdout"));
        command.addAll(List.of("-l", languages));
        command.addAll(options);
        return run(command, PICTURE_SECONDS, findings.room());
    }

    private static String run(List<String> command, long seconds, int mostCharacters)
            throws IOException {
        Path answer = Files.createTempFile("read", ".txt");
        try {
            var builder = new ProcessBuilder(command);
            // Several threads gain little on one picture and take the processors from the server.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            var process =
                    builder.redirectOutput(answer.toFile()).redirectError(Redirect.DISCARD).start();
            process.getOutputStream().close();
            waitFor(process, seconds);
            try (var in = Files.newInputStream(answer)) {
                return new String(in.readNBytes(4 * mostCharacters), StandardCharsets.UTF_8);
            }
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private static void waitFor(Process process, long seconds) throws IOException {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Unreadable("has a picture that takes too long to recognise");
            }
            if (process.exitValue() != 0) {
                throw new Unreadable("has a picture that is not recognised");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new Unreadable("was not read to its end");
        }
    }
}
