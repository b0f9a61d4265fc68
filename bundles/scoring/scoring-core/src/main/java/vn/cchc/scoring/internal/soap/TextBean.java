package vn.cchc.scoring.internal.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.model.LanguageText;

/** A text in both languages on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Text", namespace = PublishedResults.NAMESPACE)
public class TextBean {
    private String vi;
    private String en;

    public TextBean() {}

    TextBean(LanguageText text) {
        vi = text.vi();
        en = text.en();
    }
}
