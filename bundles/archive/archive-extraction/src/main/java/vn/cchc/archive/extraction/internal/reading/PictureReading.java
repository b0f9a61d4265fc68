package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.util.Set;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;

/** Pictures: whoever scans a letter may send one. */
final class PictureReading {
    /** Those whose size is known before they are unpacked, and that Tesseract reads. */
    private static final Set<String> READ =
            Set.of("image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp");

    private final Recognition recognition;

    PictureReading(Recognition recognition) {
        this.recognition = recognition;
    }

    void read(Document document, Findings findings) throws IOException {
        if (!recognition.isThere() || !READ.contains(document.kind().mediaType())) {
            unread(findings);
            return;
        }
        try (var pictures = PicturePixels.of(document.file())) {
            long first = pictures.next();
            if (pictures.hasNext()) {
                readEach(document, first, pictures, findings);
            } else if (fits(first)) {
                readOne(document, findings);
            } else {
                unread(findings);
            }
        }
    }

    private static boolean fits(long pixels) {
        return pixels > 0 && pixels <= Recognition.MOST_PIXELS;
    }

    private static void unread(Findings findings) {
        findings.trait(Trait.UNREAD_PICTURES);
        findings.incomplete();
    }

    private void readOne(Document document, Findings findings) throws IOException {
        findings.recognising();
        String text = recognition.read(document.file(), findings);
        if (!text.isBlank()) {
            findings.page(text, Source.RECOGNITION);
        }
    }

    /** The pages of a fax or a scanner; one that is damaged does not take the others with it. */
    private void readEach(Document document, long first, PicturePixels others, Findings findings) {
        findings.recognising();
        page(document, 0, first, findings);
        for (int i = 1; others.hasNext(); i++) {
            page(document, i, others.next(), findings);
        }
    }

    private void page(Document document, int index, long pixels, Findings findings) {
        findings.check();
        String text = fits(pixels) ? recognised(document, index, findings) : tooLarge(findings);
        findings.page(text, Source.RECOGNITION);
    }

    private String recognised(Document document, int index, Findings findings) {
        try {
            return recognition.read(document.file(), index, findings);
        } catch (IOException damaged) {
            findings.incomplete();
            return "";
        }
    }

    private static String tooLarge(Findings findings) {
        unread(findings);
        return "";
    }
}
