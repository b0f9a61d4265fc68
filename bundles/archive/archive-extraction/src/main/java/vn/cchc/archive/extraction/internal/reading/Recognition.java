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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.cchc.archive.extraction.internal.Limits;
import vn.cchc.archive.extraction.internal.Tesseract;

/** Reads text off pictures with Tesseract, a program of its own, where that is installed. */
final class Recognition {
    /** A page of A4 at 600 dots per inch, or A3 at 300. */
    static final long MOST_PIXELS = 40_000_000;

    /**
     * Finds out first how the page lies: phones and scanners turn it, and say so nowhere or aside.
     */
    private static final String TURNED = "1";

    private static final String UPRIGHT = "3";

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final String program;
    private final String languages;
    private final String way;

    private Recognition(String program, String languages, String way) {
        this.program = program;
        this.languages = languages;
        this.way = way;
    }

    static Recognition of(Limits limits) {
        if (limits.tesseract().isBlank()) {
            return new Recognition("", "", UPRIGHT);
        }
        Set<String> installed = Tesseract.of(limits.tesseract()).languages();
        String languages =
                Arrays.stream(limits.languages().split("\\+"))
                        .filter(installed::contains)
                        .collect(Collectors.joining("+"));
        return new Recognition(
                limits.tesseract(),
                languages,
                installed.contains(Tesseract.ORIENTATION) ? TURNED : UPRIGHT);
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

    /** A file that is one picture. */
    String read(Path file, Findings findings) throws IOException {
        return recognised(file, List.of(), findings);
    }

    /** One of the pictures in a file. */
    String read(Path file, int index, Findings findings) throws IOException {
        return recognised(file, List.of("-c", "tessedit_page_number=" + index), findings);
    }

    private String recognised(Path file, List<String> options, Findings findings)
            throws IOException {
        var command = new ArrayList<>(List.of(program, file.toString(), "stdout"));
        command.addAll(List.of("-l", languages, "--psm", way));
        command.addAll(options);
        return run(command, findings);
    }

    private static String run(List<String> command, Findings findings) throws IOException {
        Path answer = Files.createTempFile("read", ".txt");
        try {
            var builder = new ProcessBuilder(command);
            // Several threads gain little on one picture and take the processors from the server.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            var process =
                    builder.redirectOutput(answer.toFile()).redirectError(Redirect.DISCARD).start();
            process.getOutputStream().close();
            waitFor(process, findings);
            try (var in = Files.newInputStream(answer)) {
                return new String(in.readNBytes(4 * findings.room()), StandardCharsets.UTF_8);
            }
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    /** No longer than the time of the file lasts: what was read before is not lost with it. */
    private static void waitFor(Process process, Findings findings) throws IOException {
        Duration left = findings.left();
        Duration longest = left.compareTo(LONGEST) < 0 ? left : LONGEST;
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
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
