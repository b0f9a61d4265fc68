package vn.cchc.archive.extraction.internal.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;

/** Pictures: whoever scans a letter may send one. */
final class PictureReading {
    /** Those whose size is known before they are unpacked, and that Tesseract reads. */
    private static final Set<String> READ =
            Set.of("image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp");

    private static final int MOST_PICTURES = 200;

    private final Recognition recognition;

    PictureReading(Recognition recognition) {
        this.recognition = recognition;
    }

    void read(Document document, Findings findings) throws IOException {
        if (!recognition.isThere()
                || !READ.contains(document.kind().mediaType())
                || pixels(document.file()) > Recognition.MOST_PIXELS) {
            findings.trait(Trait.UNREAD_PICTURES);
            findings.incomplete();
            return;
        }
        findings.recognising();
        for (String page : recognition.read(document.file(), findings).split("\f")) {
            if (!page.isBlank()) {
                findings.page(page, Source.RECOGNITION);
            }
        }
    }

    /** Of all pictures in the file, as it says of itself. */
    private static long pixels(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new File(file.toString()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unreadable("is damaged");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return pixels(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static long pixels(ImageReader reader) throws IOException {
        long all = 0;
        for (int i = 0; i < MOST_PICTURES; i++) {
            try {
                all += (long) reader.getWidth(i) * reader.getHeight(i);
            } catch (IndexOutOfBoundsException end) {
                return all;
            }
            if (!reader.getFormatName().equalsIgnoreCase("tif")
                    && !reader.getFormatName().equalsIgnoreCase("tiff")) {
                return all;
            }
        }
        return Long.MAX_VALUE;
    }
}
