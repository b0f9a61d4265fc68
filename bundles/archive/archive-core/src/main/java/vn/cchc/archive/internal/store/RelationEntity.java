package vn.cchc.archive.internal.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import vn.cchc.archive.Relation;

/** Row of {@code archive_relation}. */
@Entity
@Table(name = "archive_relation")
@IdClass(RelationKey.class)
public class RelationEntity {
    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    @Column(name = "place")
    private int place;

    @Column(name = "kind")
    private String kind;

    @Column(name = "number_text")
    private String number;

    @Column(name = "number_key")
    private String numberKey;

    protected RelationEntity() {}

    RelationEntity(String documentId, int place, Relation relation, String numberKey) {
        this.documentId = documentId;
        this.place = place;
        kind = relation.kind().name();
        number = relation.number();
        this.numberKey = numberKey;
    }

    String documentId() {
        return documentId;
    }

    Relation relation() {
        return new Relation(Relation.Kind.valueOf(kind), number);
    }
}
