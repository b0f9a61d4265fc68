package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.cchc.archive.content.Extract.Source;

/** The text of each page, in order; a page that is damaged does not take the others with it. */
final class PdfPages extends PDFTextStripper {
    private final PdfPictures pictures;
    private final Findings findings;

    PdfPages(PdfPictures pictures, Findings findings) {
        this.pictures = pictures;
        this.findings = findings;
        // Counted here, not there.
        setStartPage(0);
    }

    @Override
    public void writeText(PDDocument pdf, Writer ignored) throws IOException {
        super.writeText(pdf, new StringWriter());
    }

    @Override
    protected void processPages(PDPageTree pages) throws IOException {
        int index = 0;
        for (PDPage page : pages) {
            findings.check();
            PdfActions.ofPage(page, findings);
            readPage(page, index++);
        }
    }

    private void readPage(PDPage page, int index) {
        String written = written(page);
        boolean picture = pictures.isPicture(page, written);
        String read = picture ? pictures.read(index) : "";
        if (read.length() > written.strip().length()) {
            findings.page(read, Source.RECOGNITION);
        } else {
            findings.page(written, Source.TEXT);
        }
    }

    private String written(PDPage page) {
        var text = new StringWriter();
        output = text;
        try {
            if (page.hasContents()) {
                processPage(page);
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException damaged) {
            findings.incomplete();
        }
        return text.toString();
    }
}
