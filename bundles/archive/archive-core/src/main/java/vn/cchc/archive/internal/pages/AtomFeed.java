package vn.cchc.archive.internal.pages;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.search.Searches.Asked;
import vn.cchc.graph.Vocabulary;
import vn.cchc.web.PageLanguage;

/** Documents as an Atom feed (RFC 4287), so that any feed reader tells what is new. */
record AtomFeed(PageLanguage in) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    String of(Asked asked, List<Document> documents) {
        var text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            element(out, "title", title(asked));
            element(out, "id", Vocabulary.BASE + new SearchAddress(asked, null).here());
            element(out, "updated", updated(documents).toString());
            for (Document document : documents) {
                entry(out, document);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing fails in memory", e);
        }
        return text.toString();
    }

    private String title(Asked asked) {
        String all = in.say("Văn bản về cải cách hành chính", "Documents of administrative reform");
        return asked.words().isBlank() ? all : all + ": " + asked.words();
    }

    private static Instant updated(List<Document> documents) {
        return documents.stream()
                .map(AtomFeed::updated)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant updated(Document document) {
        return document.published().map(Document.Act::at).orElse(document.newest().uploadedAt());
    }

    private void entry(XMLStreamWriter out, Document document) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "title", document.description().title());
        element(out, "id", Vocabulary.ID + "document/" + document.id());
        element(out, "updated", updated(document).toString());
        out.writeStartElement("author");
        element(out, "name", document.agency().path());
        out.writeEndElement();
        out.writeEmptyElement("link");
        out.writeAttribute("rel", "alternate");
        out.writeAttribute("href", DocumentPages.address(document.id(), in.code()));
        element(out, "summary", document.description().number());
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text)
            throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text.replaceAll("[^\\t\\n\\r\\x20-\\uFFFD]", ""));
        out.writeEndElement();
    }
}
