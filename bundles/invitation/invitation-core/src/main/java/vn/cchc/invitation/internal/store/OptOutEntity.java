package vn.cchc.invitation.internal.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** An address that gets no letters, in the database. */
@Entity
@Table(name = "invitation_opt_out")
public class OptOutEntity {
    @Id
    @Column(name = "hash")
    private String hash;

    protected OptOutEntity() {}

    OptOutEntity(String hash) {
        this.hash = hash;
    }
}
