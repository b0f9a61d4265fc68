package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are two things at once: one at their beginning, another behind it. */
final class SecondKind {
    private static final int TAIL = 66_000;
    private static final int HEAD = 1024;

    private SecondKind() {}

    static boolean in(Path file, Kind kind) throws IOException {
        return kind.container() == Kind.Container.NONE && archiveAtEnd(file)
                || !kind.mediaType().equals("application/pdf")
                        && !kind.mediaType().startsWith("text/plain")
                        && pdfNearBeginning(file);
    }

    private static boolean archiveAtEnd(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, in.length() - TAIL);
            byte[] tail = new byte[(int) (in.length() - from)];
            in.seek(from);
            in.readFully(tail);
            String text = new String(tail, StandardCharsets.ISO_8859_1);
            return text.contains("PK\u0005\u0006") && text.contains("PK\u0001\u0002");
        }
    }

    /** Programs that show PDF look for its beginning in the first kilobyte. */
    private static boolean pdfNearBeginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
