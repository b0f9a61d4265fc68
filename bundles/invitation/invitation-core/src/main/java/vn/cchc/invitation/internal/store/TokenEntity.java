package vn.cchc.invitation.internal.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A link that was sent, in the database: by its hash alone. */
@Entity
@Table(name = "invitation_token")
public class TokenEntity {
    @Id
    @Column(name = "hash")
    private String hash;

    @Column(name = "contact")
    private String contact;

    protected TokenEntity() {}

    TokenEntity(String hash, String contact) {
        this.hash = hash;
        this.contact = contact;
    }

    String contact() {
        return contact;
    }
}
