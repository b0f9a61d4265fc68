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
            "versions"
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

    public DocumentBean() {}

    DocumentBean(DocumentRecord document) {
        id = document.id();
        agency = document.agency();
        state = document.state();
        description = new DescriptionBean(document.description());
        described = document.described();
        publishedAt = document.published() == null ? null : document.published().at();
        versions = document.versions().stream().map(VersionBean::new).toList();
    }
}
