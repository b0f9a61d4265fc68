package vn.cchc.archive.internal.soap;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.archive.internal.rest.DocumentRecord;

/** A document on the wire, with what REST shows of it too. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Document",
        propOrder = {
            "id",
            "agency",
            "state",
            "description",
            "described",
            "publishedAt",
            "versions",
            "proposed"
        })
public class DocumentBean {
    private String id;
    private String agency;
    private String state;
    private DescriptionBean description;
    private boolean described;

    @XmlSchemaType(name = "dateTime")
    private String publishedAt;

    @XmlElement(name = "version")
    private List<VersionBean> versions;

    private ProposedBean proposed;

    public DocumentBean() {}

    DocumentBean(DocumentRecord document) {
        id = document.id();
        agency = document.agency();
        state = document.state();
        description = new DescriptionBean(document.description());
        described = document.described();
        publishedAt = document.published() == null ? null : document.published().at();
        versions = document.versions().stream().map(VersionBean::new).toList();
        proposed = document.proposed() == null ? null : new ProposedBean(document.proposed());
    }

    /** A description that waits for a second person, on the wire; told inside the agency only. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "Proposed",
            propOrder = {"description", "by", "at"})
    public static class ProposedBean {
        private DescriptionBean description;
        private String by;

        @XmlSchemaType(name = "dateTime")
        private String at;

        public ProposedBean() {}

        ProposedBean(DocumentRecord.ProposedRecord proposed) {
            description = new DescriptionBean(proposed.description());
            by = proposed.by().who();
            at = proposed.by().at();
        }
    }
}
