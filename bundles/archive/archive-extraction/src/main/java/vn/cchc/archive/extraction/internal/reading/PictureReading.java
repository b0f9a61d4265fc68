package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.util.List;
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
        // One more than is read, so that it is noticed that something was left out.
        List<Long> pixels = PicturePixels.of(document.file(), findings.limits().pages() + 1);
        if (pixels.stream().noneMatch(PictureReading::fits)) {
            unread(findings);
        } else if (pixels.size() == 1) {
            readOne(document, findings);
        } else {
            readEach(document, pixels, findings);
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
    private void readEach(Document document, List<Long> pixels, Findings findings) {
        findings.recognising();
        for (int i = 0; i < pixels.size(); i++) {
            findings.check();
            findings.page(
                    fits(pixels.get(i)) ? page(document, i, findings) : tooLarge(findings),
                    Source.RECOGNITION);
        }
    }

    private String page(Document document, int index, Findings findings) {
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
