package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;
import vn.cchc.archive.content.Extract.Trait;

/** Documents of office programs, old and new, and mail. */
final class OfficeReading {
    private final Parser office = new OfficeParser();
    private final Parser openXml = new OOXMLParser();
    private final Parser openDocument = new OpenDocumentParser();
    private final Map<String, Parser> others =
            Map.of(
                    "application/rtf", new RTFParser(),
                    "message/rfc822", new RFC822Parser(),
                    "multipart/related", new RFC822Parser());

    /** The bodies of a mail are part of it, not files inside. */
    private final Parser bodies = new AutoDetectParser(new JSoupParser(), new TXTParser());

    OfficeReading() {
        // Measured before; so small a part of an honest document packs well.
        ZipSecureFile.setMinInflateRatio(0.0005);
    }

    void read(Document document, Findings findings, FilesInside inside) throws Exception {
        String type = document.kind().mediaType();
        if (type.startsWith("m")) {
            MailTraits.find(document.file(), findings);
        }
        var text = new TextPages(findings, SheetStart.of(type));
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        try (var in = TikaInputStream.get(document.file(), metadata)) {
            parser(document.kind()).parse(in, text, metadata, context(findings, inside));
        } finally {
            finish(text);
        }
    }

    /** What was read before something broke is kept. */
    private static void finish(TextPages text) {
        try {
            text.endDocument();
        } catch (LimitReached e) {
            // Known to the findings.
        }
    }

    private Parser parser(Kind kind) throws IOException {
        return switch (kind.container()) {
            case OPEN_XML -> openXml;
            case OPEN_DOCUMENT -> openDocument;
            case OLE -> office;
            default -> others.get(kind.mediaType());
        };
    }

    private ParseContext context(Findings findings, FilesInside inside) {
        var context = new ParseContext();
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setExtractMacros(false);
        config.setIncludeHeadersAndFooters(true);
        config.setConcatenatePhoneticRuns(false);
        context.set(OfficeParserConfig.class, config);
        context.set(Parser.class, bodies);
        context.set(EmbeddedDocumentExtractor.class, new PuttingAside(inside, findings));
        return context;
    }

    /** Takes what a parser finds inside of a document. */
    private record PuttingAside(FilesInside inside, Findings findings)
            implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream in,
                org.xml.sax.ContentHandler handler,
                Metadata metadata,
                boolean outputHtml)
                throws IOException {
            findings.check();
            String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
            if (type.startsWith("image/")) {
                // A letterhead, not a document.
                return;
            }
            findings.trait(Trait.FILES_INSIDE);
            inside.add(in, "");
        }
    }
}
