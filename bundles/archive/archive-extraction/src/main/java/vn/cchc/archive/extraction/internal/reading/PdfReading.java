package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF, page by page. By PDFBox itself and not by Tika's parser around it, which has no limit of
 * pages, no place between pages to look at a clock, and reads forms of XML (XFA), which are left
 * alone here.
 */
final class PdfReading {
    private final Recognition recognition;

    PdfReading(Recognition recognition) {
        this.recognition = recognition;
    }

    void read(Document document, Findings findings, FilesInside inside) throws IOException {
        try (var bytes = new RandomAccessReadBufferedFile(document.file().toFile());
                var pdf =
                        Loader.loadPDF(
                                bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            read(pdf, findings, inside);
        } catch (InvalidPasswordException e) {
            throw new PasswordNeeded();
        }
    }

    private void read(PDDocument pdf, Findings findings, FilesInside inside) throws IOException {
        new PdfTraits(pdf, findings).find();
        var pages = new PdfPages(new PdfPictures(pdf, recognition, findings), findings);
        try {
            pages.writeText(pdf, new StringWriter());
        } finally {
            PdfFiles.putAside(pdf, inside);
        }
        if (findings.nothingRead()) {
            throw new Unreadable("has no pages");
        }
    }
}
