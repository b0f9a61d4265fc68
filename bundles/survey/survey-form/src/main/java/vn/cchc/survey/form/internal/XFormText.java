package vn.cchc.survey.form.internal;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one element a line, so that two versions of a form can be compared by eye. */
final class XFormText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    XFormText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** Attributes from names and values in turn; those with an empty value are left out. */
    static Map<String, String> attributes(String... namesAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                attributes.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return attributes;
    }

    void open(String name, String... attributes) {
        write(
                () -> {
                    xml.writeCharacters("\n");
                    xml.writeStartElement(name);
                    for (var attribute : attributes(attributes).entrySet()) {
                        xml.writeAttribute(attribute.getKey(), attribute.getValue());
                    }
                });
    }

    void close() {
        write(xml::writeEndElement);
    }

    void empty(String name, String... attributes) {
        open(name, attributes);
        close();
    }

    void element(String name, String content) {
        open(name);
        write(() -> xml.writeCharacters(content));
        close();
    }

    void text(String content) {
        write(() -> xml.writeCharacters(content));
    }

    /** An empty element in the middle of a text. */
    void inline(String name, String attribute, String value) {
        write(
                () -> {
                    xml.writeEmptyElement(name);
                    xml.writeAttribute(attribute, value);
                });
    }

    String finish() {
        write(
                () -> {
                    xml.writeEndDocument();
                    xml.writeCharacters("\n");
                    xml.flush();
                });
        return text.toString();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("Writing into memory does not fail", e);
    }
}
