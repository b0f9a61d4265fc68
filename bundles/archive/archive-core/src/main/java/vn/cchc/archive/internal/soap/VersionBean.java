package vn.cchc.archive.internal.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.archive.internal.rest.DocumentRecord.VersionRecord;

/** A version on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Version",
        propOrder = {
            "number",
            "sha256",
            "fileName",
            "mediaType",
            "size",
            "condition",
            "uploadedAt",
            "note",
            "shown"
        })
public class VersionBean {
    private int number;
    private String sha256;
    private String fileName;
    private String mediaType;
    private long size;
    private String condition;

    @XmlSchemaType(name = "dateTime")
    private String uploadedAt;

    private String note;
    private boolean shown;

    public VersionBean() {}

    VersionBean(VersionRecord version) {
        number = version.number();
        sha256 = version.sha256();
        fileName = version.fileName();
        mediaType = version.mediaType();
        size = version.size();
        condition = version.condition();
        uploadedAt = version.uploadedAt();
        note = version.note();
        shown = version.shown();
    }
}
