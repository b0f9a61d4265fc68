package vn.cchc.archive.extraction.internal.reading;

import java.util.Set;
import vn.cchc.archive.content.Extract.Trait;

/** Which reading is right for which kind. */
final class Readings {
    private static final Set<String> PICTURES =
            Set.of(
                    "image/png",
                    "image/jpeg",
                    "image/tiff",
                    "image/gif",
                    "image/bmp",
                    "image/webp",
                    "image/jp2",
                    "image/heic");

    private static final Set<String> ARCHIVES =
            Set.of(
                    "application/zip",
                    "application/java-archive",
                    "application/epub+zip",
                    "application/x-7z-compressed",
                    "application/x-rar-compressed",
                    "application/x-tar",
                    "application/x-gtar",
                    "application/gzip",
                    "application/x-bzip2",
                    "application/x-xz");

    private static final Set<String> OFFICE =
            Set.of(
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.ms-outlook",
                    "application/rtf",
                    "message/rfc822",
                    "multipart/related");

    private final PdfReading pdf;
    private final PictureReading pictures;
    private final OfficeReading office = new OfficeReading();
    private final HtmlReading html = new HtmlReading();
    private final XmlReading xml = new XmlReading();
    private final PlainReading plain = new PlainReading();

    Readings(Recognition recognition) {
        this.pdf = new PdfReading(recognition);
        this.pictures = new PictureReading(recognition);
    }

    /** A kind without text to be read has none, and that is no failure. */
    void read(Document document, Findings findings, FilesInside inside) throws Exception {
        String type = document.kind().mediaType();
        switch (document.kind().container()) {
            case OPEN_XML, OPEN_DOCUMENT -> {
                new PartsCheck(document, findings).run();
                office.read(document, findings, inside);
            }
            case OLE -> readOle(document, findings, inside);
            case ZIP -> findings.trait(Trait.FILES_INSIDE);
            case NONE -> readByType(type, document, findings, inside);
        }
    }

    private void readOle(Document document, Findings findings, FilesInside inside)
            throws Exception {
        OleTraits.find(document.file(), findings);
        if (document.kind().mediaType().equals("application/x-tika-ooxml-protected")) {
            throw new PasswordNeeded();
        }
        if (OFFICE.contains(document.kind().mediaType())) {
            office.read(document, findings, inside);
        }
    }

    private void readByType(String type, Document document, Findings findings, FilesInside inside)
            throws Exception {
        if (type.equals("application/pdf")) {
            pdf.read(document, findings, inside);
        } else if (PICTURES.contains(type)) {
            pictures.read(document, findings);
        } else if (ARCHIVES.contains(type)) {
            findings.trait(Trait.FILES_INSIDE);
        } else if (OFFICE.contains(type)) {
            office.read(document, findings, inside);
        } else {
            readText(type, document, findings);
        }
    }

    private void readText(String type, Document document, Findings findings) throws Exception {
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            html.read(document, findings);
        } else if (type.endsWith("/xml") || type.endsWith("+xml")) {
            xml.read(document, findings);
        } else if (type.startsWith("text/") || type.equals("application/json")) {
            plain.read(document, findings);
        }
    }
}
