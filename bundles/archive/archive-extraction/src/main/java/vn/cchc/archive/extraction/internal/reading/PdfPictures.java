package vn.cchc.archive.extraction.internal.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.cchc.archive.content.Extract.Trait;

/** Pages that were scanned. */
final class PdfPictures {
    /** A stamp or a page number may have been written over a scan. */
    private static final int FEW_CHARACTERS = 20;

    private static final int SMALLEST_SIDE = 200;
    private static final int DEEPEST = 3;
    private static final float DOTS_PER_INCH = 300;
    private static final float POINTS_PER_INCH = 72;

    private final PDDocument pdf;
    private final Recognition recognition;
    private final Findings findings;

    PdfPictures(PDDocument pdf, Recognition recognition, Findings findings) {
        this.pdf = pdf;
        this.recognition = recognition;
        this.findings = findings;
    }

    /** What pictures a page has. */
    private enum Seen {
        NONE,
        SOME,
        TOO_LARGE
    }

    /** Whether the page is one that may be read; says so when it is one that cannot be. */
    boolean isPicture(PDPage page, String written) {
        if (written.replaceAll("\\s", "").length() >= FEW_CHARACTERS) {
            return false;
        }
        var seen = seen(page.getResources(), 0);
        if (seen == Seen.SOME && recognition.isThere()) {
            return true;
        }
        if (seen != Seen.NONE) {
            findings.trait(Trait.UNREAD_PICTURES);
            findings.incomplete();
        }
        return false;
    }

    private static Seen seen(PDResources resources, int depth) {
        var seen = Seen.NONE;
        if (resources == null || depth > DEEPEST) {
            return seen;
        }
        for (COSName name : resources.getXObjectNames()) {
            var one = seen(resources, name, depth);
            seen = one.compareTo(seen) > 0 ? one : seen;
        }
        return seen;
    }

    private static Seen seen(PDResources resources, COSName name, int depth) {
        try {
            if (resources.isImageXObject(name)) {
                return size(resources, name);
            }
            return resources.getXObject(name) instanceof PDFormXObject form
                    ? seen(form.getResources(), depth + 1)
                    : Seen.NONE;
        } catch (IOException | RuntimeException damaged) {
            return Seen.NONE;
        }
    }

    /** As the picture says of itself: to find out otherwise is to unpack it. */
    private static Seen size(PDResources resources, COSName name) {
        var picture = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
        if (picture == null) {
            return Seen.NONE;
        }
        long width = picture.getInt(COSName.WIDTH, 0);
        long height = picture.getInt(COSName.HEIGHT, 0);
        if (width * height > Recognition.MOST_PIXELS) {
            return Seen.TOO_LARGE;
        }
        return width >= SMALLEST_SIDE && height >= SMALLEST_SIDE ? Seen.SOME : Seen.NONE;
    }

    String read(int index) {
        findings.recognising();
        findings.check();
        try {
            return recognition.read(drawn(index), findings);
        } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
            findings.incomplete();
            return "";
        }
    }

    private BufferedImage drawn(int index) throws IOException {
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, scale(pdf.getPage(index).getCropBox()), ImageType.GRAY);
    }

    private static float scale(PDRectangle page) {
        double area = Math.max(1, (double) page.getWidth() * page.getHeight());
        double most = Math.sqrt(Recognition.MOST_PIXELS / area);
        return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, most);
    }
}
