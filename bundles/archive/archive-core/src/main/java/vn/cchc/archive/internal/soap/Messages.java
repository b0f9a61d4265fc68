package vn.cchc.archive.internal.soap;

import java.util.List;
import javax.activation.DataHandler;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlMimeType;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.archive.Change;

/**
 * What the WSDL says of requests and answers. Nothing in a request can be relied on: clients do not
 * always keep to the WSDL.
 */
public final class Messages {
    static final String FILE = "application/octet-stream";

    private Messages() {}

    /** A file that is handed in. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "Submit",
            propOrder = {"agency", "document", "fileName", "note", "key", "content"})
    public static class Submit {
        String agency;
        String document;
        String fileName;
        String note;
        String key;

        @XmlMimeType(FILE)
        DataHandler content;
    }

    /** Asks for a document. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "GetDocument")
    public static class GetDocument {
        String id;
    }

    /** Looks documents up by their number. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "FindDocuments")
    public static class FindDocuments {
        String number;
    }

    /** Asks for a file. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "GetContent",
            propOrder = {"id", "version"})
    public static class GetContent {
        String id;
        Integer version;
    }

    /** Says what a document is. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "Describe",
            propOrder = {"id", "description"})
    public static class Describe {
        String id;
        DescriptionBean description;
    }

    /** Shows a document to everybody. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "Publish")
    public static class Publish {
        String id;
    }

    /** Says no to the description that waits. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "RefuseDescription",
            propOrder = {"id", "reason"})
    public static class RefuseDescription {
        String id;
        String reason;
    }

    /** Asks what changed. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "ListChanges",
            propOrder = {"after", "most"})
    public static class ListChanges {
        Long after;
        Integer most;
    }

    /** A document. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "DocumentAnswer")
    public static class DocumentAnswer {
        DocumentBean document;

        public DocumentAnswer() {}

        DocumentAnswer(DocumentBean document) {
            this.document = document;
        }
    }

    /** Documents. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "FindDocumentsResponse")
    public static class DocumentsAnswer {
        @XmlElement(name = "document")
        List<DocumentBean> documents;

        public DocumentsAnswer() {}

        DocumentsAnswer(List<DocumentBean> documents) {
            this.documents = documents;
        }
    }

    /** A file. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "GetContentResponse",
            propOrder = {"version", "content"})
    public static class ContentAnswer {
        VersionBean version;

        @XmlMimeType(FILE)
        DataHandler content;

        public ContentAnswer() {}

        ContentAnswer(VersionBean version, DataHandler content) {
            this.version = version;
            this.content = content;
        }
    }

    /** What changed. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "ListChangesResponse",
            propOrder = {"changes", "next", "more"})
    public static class Changes {
        @XmlElement(name = "change")
        List<ChangeBean> changes;

        long next;
        boolean more;

        public Changes() {}

        Changes(List<Change> changes, long next, boolean more) {
            this.changes = changes.stream().map(ChangeBean::new).toList();
            this.next = next;
            this.more = more;
        }
    }

    /** A change. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "Change",
            propOrder = {"revision", "document", "act", "at"})
    public static class ChangeBean {
        long revision;
        String document;
        String act;

        @XmlSchemaType(name = "dateTime")
        String at;

        public ChangeBean() {}

        ChangeBean(Change change) {
            revision = change.revision();
            document = change.document();
            act = change.act();
            at = change.at().toString();
        }
    }
}
