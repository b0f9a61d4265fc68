package vn.cchc.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML part of a workbook. A document type declaration is refused outright. */
final class XmlPart implements AutoCloseable {
    private final InputStream in;
    private final XMLStreamReader xml;
    private final int mostCharacters;

    XmlPart(InputStream in, int mostCharacters) throws UnreadableWorkbook {
        this.in = in;
        this.mostCharacters = mostCharacters;
        // The platform's own reader: no other on the class path has a say in these settings.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // Decoded here: its own decoder prints every wrong byte to the console.
            this.xml = factory.createXMLStreamReader(new Utf8Reader(in));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws UnreadableWorkbook {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw UnreadableWorkbook.damaged("a part declares a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** An attribute without namespace, empty when it is not there. */
    String attribute(String name) {
        String value = xml.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    /** An attribute whatever its namespace: strict workbooks use others. */
    String qualifiedAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && xml.getAttributePrefix(i) != null
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Adds the text up to the end of the element that has just started. */
    void text(StringBuilder into, String where) throws UnreadableWorkbook {
        try {
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS,
                                    XMLStreamConstants.CDATA,
                                    XMLStreamConstants.SPACE ->
                            append(into, where);
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                            throw UnreadableWorkbook.damaged("a part uses an entity");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void append(StringBuilder into, String where) throws UnreadableWorkbook {
        if (into.length() + xml.getTextLength() > mostCharacters) {
            throw UnreadableWorkbook.longCell(where, mostCharacters);
        }
        into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private UnreadableWorkbook failure(XMLStreamException e) {
        for (Throwable t = e; t != null; t = cause(t)) {
            if (t instanceof Parts.TooMuch limit) {
                return limit.reason();
            }
        }
        return UnreadableWorkbook.damaged("a part is not well-formed");
    }

    private static Throwable cause(Throwable t) {
        return t.getCause() == null && t instanceof XMLStreamException e
                ? e.getNestedException()
                : t.getCause();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
