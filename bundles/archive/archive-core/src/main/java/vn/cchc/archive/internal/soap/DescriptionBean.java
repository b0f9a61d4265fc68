package vn.cchc.archive.internal.soap;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.rest.DescriptionRecord;
import vn.cchc.archive.internal.rest.DescriptionRecord.RelationRecord;

/** A description on the wire; it is read as that of REST is, with the same problems. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Description",
        propOrder = {
            "title",
            "number",
            "kind",
            "issuer",
            "signer",
            "issued",
            "inForce",
            "expires",
            "fields",
            "concerned",
            "relations"
        })
public class DescriptionBean {
    private String title;
    private String number;
    private String kind;
    private String issuer;
    private String signer;

    @XmlSchemaType(name = "date")
    private String issued;

    @XmlSchemaType(name = "date")
    private String inForce;

    @XmlSchemaType(name = "date")
    private String expires;

    @XmlElement(name = "field")
    private List<String> fields;

    private List<String> concerned;

    @XmlElement(name = "relation")
    private List<RelationBean> relations;

    public DescriptionBean() {}

    DescriptionBean(DescriptionRecord says) {
        title = says.title();
        number = says.number();
        kind = says.kind();
        issuer = says.issuer();
        signer = says.signer();
        issued = day(says.issued());
        inForce = day(says.inForce());
        expires = day(says.expires());
        fields = says.fields();
        concerned = says.concerned();
        relations = says.relations().stream().map(RelationBean::new).toList();
    }

    /** An empty element would be no date. */
    private static String day(String day) {
        return day.isEmpty() ? null : day;
    }

    /**
     * @throws vn.cchc.model.Refusal INVALID with every word that means nothing
     */
    Description description() {
        return new DescriptionRecord(
                        title,
                        number,
                        kind,
                        issuer,
                        signer,
                        issued,
                        inForce,
                        expires,
                        fields,
                        concerned,
                        relations == null
                                ? List.of()
                                : relations.stream().map(RelationBean::relation).toList())
                .description();
    }

    /** How a document stands to another, on the wire. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "Relation",
            propOrder = {"kind", "number"})
    public static class RelationBean {
        private String kind;
        private String number;

        public RelationBean() {}

        RelationBean(RelationRecord relation) {
            kind = relation.kind();
            number = relation.number();
        }

        RelationRecord relation() {
            return new RelationRecord(kind, number);
        }
    }
}
