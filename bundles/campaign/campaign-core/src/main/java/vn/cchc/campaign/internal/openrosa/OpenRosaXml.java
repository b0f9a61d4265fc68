package vn.cchc.campaign.internal.openrosa;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.cchc.campaign.Receipt;

/** What OpenRosa clients read: lists of forms, lists of files, messages. */
final class OpenRosaXml {
    private static final String LIST = "http://openrosa.org/xforms/xformsList";
    private static final String MANIFEST = "http://openrosa.org/xforms/xformsManifest";
    private static final String RESPONSE = "http://openrosa.org/http/response";

    private OpenRosaXml() {}

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The forms on offer and where they are loaded from. */
    static String list(List<FieldForm> forms, CampaignAddress campaigns) {
        return document(
                "xforms",
                LIST,
                xml -> {
                    for (var form : forms) {
                        form(xml, form, campaigns);
                    }
                });
    }

    private static void form(XMLStreamWriter xml, FieldForm form, CampaignAddress campaigns)
            throws XMLStreamException {
        String address = campaigns.of(form.id()) + "/forms/" + form.id();
        xml.writeStartElement("xform");
        element(xml, "formID", form.id());
        element(xml, "name", form.title());
        element(xml, "version", form.version());
        element(xml, "hash", "md5:" + form.md5());
        element(xml, "downloadUrl", address);
        element(xml, "manifestUrl", address + "/manifest");
        xml.writeEndElement();
    }

    /** No questionnaire has files beside it. */
    static String manifest() {
        return document("manifest", MANIFEST, xml -> {});
    }

    /** What an interviewer reads when it was taken. */
    static String taken(Receipt receipt) {
        String trial = receipt.trial() ? " Phiếu thử, không được tính." : "";
        String also = receipt.trial() ? " A trial, which does not count." : "";
        return document(
                "OpenRosaResponse",
                RESPONSE,
                xml -> {
                    xml.writeStartElement("message");
                    xml.writeAttribute("nature", "submit_success");
                    xml.writeCharacters(
                            "Đã nhận phiếu. Mã biên nhận: %s.%s\nReceived. Receipt: %s.%s"
                                    .formatted(receipt.code(), trial, receipt.code(), also));
                    xml.writeEndElement();
                });
    }

    private static String document(String root, String namespace, Content content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing into memory does not fail", e);
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
