package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Files attached to a PDF. */
final class PdfFiles {
    private static final int DEEPEST = 8;
    private static final int MOST_KIDS = 1_000;

    private PdfFiles() {}

    static void putAside(PDDocument pdf, FilesInside inside) throws IOException {
        var names = pdf.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            putAside(names.getEmbeddedFiles(), inside, 0);
        }
    }

    private static void putAside(
            PDNameTreeNode<PDComplexFileSpecification> node, FilesInside inside, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (var file : files.values()) {
                putAside(file, inside);
            }
        }
        var kids = node.getKids();
        if (kids != null && depth < DEEPEST && kids.size() <= MOST_KIDS) {
            for (var kid : kids) {
                putAside(kid, inside, depth + 1);
            }
        }
    }

    private static void putAside(PDComplexFileSpecification file, FilesInside inside)
            throws IOException {
        if (file != null && file.getEmbeddedFile() != null) {
            try (var in = file.getEmbeddedFile().createInputStream()) {
                inside.add(in, String.valueOf(file.getFilename()));
            }
        }
    }
}
