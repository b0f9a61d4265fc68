package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import vn.cchc.archive.content.Extract.Source;

/** Plain text and tables as text, in the encodings that Vietnamese is found in. */
final class PlainReading {
    private static final int MOST_BYTES_A_CHARACTER = 4;

    void read(Document document, Findings findings) throws IOException {
        byte[] bytes;
        int most = (int) Math.min(64L << 20, (long) findings.room() * MOST_BYTES_A_CHARACTER + 4);
        try (var in = Files.newInputStream(document.file())) {
            bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                findings.incomplete();
            }
        }
        findings.page(Encoding.decoded(bytes), Source.TEXT);
    }
}
