package vn.cchc.survey.form.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.FormSubmission;

/** The bytes of a submission as XML: UTF-8, of bounded length, without a document type. */
final class SubmissionXml {
    private static final String NAMED = "xml_submission_file";
    private static final Pattern ENCODING =
            Pattern.compile("^\uFEFF?<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})");

    private SubmissionXml() {}

    /** The root element, or why there is none. */
    static Verdict<Element> read(byte[] xml) {
        if (xml.length > FormSubmission.MOST_BYTES) {
            return refused(SubmissionFault.TOO_LONG, FormSubmission.MOST_BYTES);
        }
        try {
            return read(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString());
        } catch (CharacterCodingException e) {
            return refused(SubmissionFault.NOT_XML, "UTF-8");
        }
    }

    private static Verdict<Element> read(String text) {
        var encoding = ENCODING.matcher(text);
        if (encoding.find() && !encoding.group(1).toUpperCase(Locale.ROOT).equals("UTF-8")) {
            return refused(SubmissionFault.NOT_XML, encoding.group(1));
        }
        // In an answer it would be written with &lt;.
        if (text.contains("<!DOCTYPE")) {
            return refused(SubmissionFault.DOCUMENT_TYPE);
        }
        try {
            String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Verdict.accepted(
                    builder().parse(new InputSource(new StringReader(whole))).getDocumentElement());
        } catch (SAXException | IOException e) {
            // The reader's own words quote what it read, and that may be an answer.
            return refused(SubmissionFault.NOT_XML, "XML");
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            // No document types, so no entities: neither of this machine's files nor of bombs.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform's reader knows this", e);
        }
    }

    private static Verdict<Element> refused(SubmissionFault fault, Object... words) {
        return Verdict.refused(fault.at(NAMED, words));
    }
}
