package vn.cchc.figures.internal.soap;

import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.figures.Evidence;

/**
 * The document of the archive that a value rests on, on the wire; page is left out for the whole.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Evidence",
        namespace = FiguresService.NAMESPACE,
        propOrder = {"document", "version", "page"})
public class EvidenceBean {
    @XmlElement(required = true)
    String document;

    @XmlElement(required = true)
    Integer version;

    Integer page;

    public EvidenceBean() {}

    EvidenceBean(Evidence evidence) {
        this(evidence.document(), evidence.version(), page(evidence.page()));
    }

    EvidenceBean(String document, Integer version, Integer page) {
        this.document = document;
        this.version = version;
        this.page = page;
    }

    private static Integer page(OptionalInt page) {
        return page.isPresent() ? page.getAsInt() : null;
    }

    /** As {@link Evidence} is written; what a client left out shows in it as nothing. */
    String words() {
        return part(document) + "/" + part(version) + (page == null ? "" : "/" + page);
    }

    private static String part(Object given) {
        return Optional.ofNullable(given).map(Object::toString).map(String::strip).orElse("");
    }
}
