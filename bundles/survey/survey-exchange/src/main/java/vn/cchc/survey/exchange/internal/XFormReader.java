package vn.cchc.survey.exchange.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Verdict;
import vn.cchc.survey.exchange.Carried;

/** Reads an XForm as OpenRosa tools write it. */
public final class XFormReader {
    private final String name;
    private final Losses losses = new Losses();

    public XFormReader(String name) {
        this.name = name;
    }

    public Verdict<Carried<Instrument>> read(String xml) {
        try {
            Element html = document(xml).getDocumentElement();
            Optional<Element> model = Xml.first(html, "model");
            Optional<Element> body = Xml.first(html, "body");
            Optional<Element> data =
                    model.flatMap(m -> Xml.child(m, "instance")).flatMap(i -> Xml.any(i));
            if (model.isEmpty() || body.isEmpty() || data.isEmpty()) {
                return refused("model, instance, body");
            }
            var rows = new XFormRows(html, model.get(), body.get(), data.get(), losses);
            return losses.verdict(rows.instrument(name));
        } catch (SAXException | IOException e) {
            return refused(e.getMessage());
        }
    }

    private Verdict<Carried<Instrument>> refused(String why) {
        losses.unreadable(ExchangeFault.NOT_XFORM, name, why);
        return losses.refused();
    }

    private static Document document(String xml) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            // No document types, so no entities: neither of this machine's files nor of bombs.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform's reader knows this", e);
        }
    }

    /** Elements by their names without prefix. */
    static final class Xml {
        private Xml() {}

        static List<Element> children(Element parent) {
            var children = new java.util.ArrayList<Element>();
            for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    children.add(element);
                }
            }
            return children;
        }

        static Optional<Element> any(Element parent) {
            return children(parent).stream().findFirst();
        }

        static Optional<Element> child(Element parent, String name) {
            return children(parent).stream().filter(c -> name.equals(c.getLocalName())).findFirst();
        }

        static Optional<Element> first(Element parent, String name) {
            var found = parent.getElementsByTagNameNS("*", name);
            return found.getLength() == 0 ? Optional.empty() : Optional.of((Element) found.item(0));
        }
    }
}
