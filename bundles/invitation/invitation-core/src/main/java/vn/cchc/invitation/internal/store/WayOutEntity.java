package vn.cchc.invitation.internal.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The word of a letter that ends letters, in the database: by its hash alone. */
@Entity
@Table(name = "invitation_way_out")
public class WayOutEntity {
    @Id
    @Column(name = "hash")
    private String hash;

    @Column(name = "campaign")
    private String campaign;

    @Column(name = "address")
    private String address;

    protected WayOutEntity() {}

    WayOutEntity(String hash, String campaign, String address) {
        this.hash = hash;
        this.campaign = campaign;
        this.address = address;
    }

    /** The hash of whose letters it ends. */
    String address() {
        return address;
    }
}
