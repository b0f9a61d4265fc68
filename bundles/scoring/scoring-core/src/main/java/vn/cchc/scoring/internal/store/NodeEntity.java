package vn.cchc.scoring.internal.store;

import java.math.BigDecimal;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Result.Node;

/** Row of {@code scoring_node}; written once. */
@Entity
@Table(name = "scoring_node")
public class NodeEntity {
    @EmbeddedId private Place place;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "parent", updatable = false)
    private String parent;

    @Column(name = "tree_level", updatable = false)
    private String level;

    @Column(name = "name_vi", updatable = false)
    private String nameVi;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Column(name = "criteria", updatable = false)
    private int criteria;

    @Column(name = "maximum", updatable = false)
    private BigDecimal maximum;

    protected NodeEntity() {}

    NodeEntity(Place place, Node node) {
        this.place = place;
        code = node.code();
        parent = node.parent().orElse(null);
        level = node.level();
        nameVi = node.name().vi();
        nameEn = node.name().en();
        criteria = node.criteria();
        maximum = node.maximum().orElse(null);
    }

    Node node() {
        return new Node(
                code,
                Optional.ofNullable(parent),
                level,
                new LanguageText(nameVi, nameEn),
                criteria,
                Optional.ofNullable(maximum).map(ShortestDecimal::of));
    }
}
