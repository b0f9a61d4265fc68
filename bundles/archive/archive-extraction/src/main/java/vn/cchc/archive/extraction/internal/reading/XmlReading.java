package vn.cchc.archive.extraction.internal.reading;

import java.io.StringReader;
import java.nio.file.Files;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;

/** XML and SVG. Entities from elsewhere are empty, and their own may not grow without bounds. */
final class XmlReading {

    void read(Document document, Findings findings) throws Exception {
        var text = new Text(findings);
        try (var in = Files.newInputStream(document.file())) {
            factory().newSAXParser().parse(new InputSource(in), text);
        } finally {
            if (text.starting) {
                findings.trait(Trait.SCRIPT);
            }
            if (!findings.limitReached()) {
                findings.page(text.text.toString(), Source.TEXT);
            }
        }
    }

    private static SAXParserFactory factory() throws SAXException, ParserConfigurationException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory;
    }

    private static final class Text extends DefaultHandler {
        private final Findings findings;
        private final StringBuilder text = new StringBuilder();
        private boolean starting;
        private int silent;

        Text(Findings findings) {
            this.findings = findings;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void processingInstruction(String target, String data) {
            starting |= target.equals("xml-stylesheet");
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            starting |= starts(local);
            silent += isSilent(local) ? 1 : 0;
            for (int i = 0; i < attributes.getLength(); i++) {
                starting |= StartingAttribute.is(attributes.getQName(i), attributes.getValue(i));
            }
        }

        private static boolean starts(String name) {
            return name.equalsIgnoreCase("script")
                    || name.equalsIgnoreCase("foreignObject")
                    || name.equalsIgnoreCase("handler");
        }

        private static boolean isSilent(String name) {
            return name.equalsIgnoreCase("script") || name.equalsIgnoreCase("style");
        }

        @Override
        public void endElement(String uri, String local, String name) {
            findings.check();
            silent -= isSilent(local) ? 1 : 0;
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        @Override
        public void characters(char[] characters, int from, int length) {
            if (silent == 0) {
                text.append(characters, from, length);
            }
            if (text.length() > findings.room()) {
                findings.page(text.toString(), Source.TEXT);
            }
        }
    }
}
