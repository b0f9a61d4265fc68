package vn.cchc.web.internal.xop;

import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.staxutils.StaxUtils;
import vn.cchc.web.internal.failures.FailureException;

/** The message of a package: looked through for what it includes, before anybody acts on it. */
final class RootMessage {
    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final String CID = "cid:";

    private final XMLInputFactory xml;

    RootMessage() {
        xml = StaxUtils.createXMLInputFactory(true);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    }

    /**
     * @param file Content-ID of the file; empty when there is none
     */
    void check(byte[] root, Optional<String> file) throws FailureException {
        List<String> wanted = file.map(List::of).orElse(List.of());
        if (!includes(text(root)).equals(wanted)) {
            throw PackageRule.INCLUDE.broken();
        }
    }

    private static String text(byte[] root) throws FailureException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(root)).toString();
        } catch (CharacterCodingException e) {
            throw PackageRule.ROOT_XML.broken();
        }
    }

    private List<String> includes(String message) throws FailureException {
        var found = new ArrayList<String>();
        try {
            var reader = xml.createXMLStreamReader(new StringReader(message));
            String declared = reader.getCharacterEncodingScheme();
            if (declared != null && !declared.toUpperCase(Locale.ROOT).equals("UTF-8")) {
                throw PackageRule.ROOT.broken();
            }
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw PackageRule.ROOT_XML.broken();
                }
                if (event == XMLStreamConstants.START_ELEMENT && include(reader)) {
                    found.add(id(reader));
                }
            }
            return found;
        } catch (XMLStreamException | RuntimeException e) {
            // The reader throws what it likes for what is not XML.
            throw PackageRule.ROOT_XML.broken();
        }
    }

    private static boolean include(XMLStreamReader reader) {
        return XOP.equals(reader.getNamespaceURI());
    }

    private static String id(XMLStreamReader reader) throws FailureException {
        String href = reader.getAttributeValue("", "href");
        if (!reader.getLocalName().equals("Include")
                || reader.getAttributeCount() != 1
                || href == null
                || !href.startsWith(CID)) {
            throw PackageRule.INCLUDE.broken();
        }
        // A plus sign stands for itself here.
        return URLDecoder.decode(
                href.substring(CID.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
