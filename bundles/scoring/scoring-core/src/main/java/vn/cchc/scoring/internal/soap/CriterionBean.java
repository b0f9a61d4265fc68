package vn.cchc.scoring.internal.soap;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.scoring.Result.Node;

/** A node of the criteria tree on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Criterion", namespace = PublishedResults.NAMESPACE)
public class CriterionBean {
    private String code;
    private String parent;
    private String level;
    private TextBean name;
    private int criteria;
    private BigDecimal maximum;

    public CriterionBean() {}

    CriterionBean(Node node) {
        code = node.code();
        parent = node.parent().orElse(null);
        level = node.level();
        name = new TextBean(node.name());
        criteria = node.criteria();
        maximum = node.maximum().orElse(null);
    }
}
