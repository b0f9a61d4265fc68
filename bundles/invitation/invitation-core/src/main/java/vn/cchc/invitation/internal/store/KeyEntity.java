package vn.cchc.invitation.internal.store;

import java.util.Base64;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import vn.cchc.ballot.BallotKey;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.invitation.StratumCount;

/** The key of a stratum in the database; the private half leaves when the roll is closed. */
@Entity
@Table(name = "invitation_key")
@IdClass(KeyEntity.Key.class)
public class KeyEntity {
    /** Campaign and stratum. */
    public static class Key implements java.io.Serializable {
        private static final long serialVersionUID = 1;
        private String campaign;
        private String stratum;

        public Key() {}

        Key(String campaign, String stratum) {
            this.campaign = campaign;
            this.stratum = stratum;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && campaign.equals(that.campaign)
                    && stratum.equals(that.stratum);
        }

        @Override
        public int hashCode() {
            return campaign.hashCode() * 31 + stratum.hashCode();
        }
    }

    @Id
    @Column(name = "campaign")
    private String campaign;

    @Id
    @Column(name = "stratum")
    private String stratum;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "private_key")
    private String privateKey;

    @Column(name = "invited")
    private Long invited;

    @Column(name = "issued")
    private Long issued;

    protected KeyEntity() {}

    KeyEntity(String campaign, String stratum, BallotKey key) {
        this.campaign = campaign;
        this.stratum = stratum;
        publicKey = Base64.getEncoder().encodeToString(key.publicKey().spki());
        privateKey = Base64.getEncoder().encodeToString(key.pkcs8());
    }

    String stratum() {
        return stratum;
    }

    BallotPublicKey publicKey() {
        return BallotPublicKey.read(Base64.getDecoder().decode(publicKey)).orElseThrow();
    }

    /** Empty once the roll is closed. */
    Optional<BallotKey> privateKey() {
        return Optional.ofNullable(privateKey)
                .map(text -> BallotKey.read(Base64.getDecoder().decode(text)).orElseThrow());
    }

    /** Empty until the roll is closed. */
    Optional<StratumCount> count() {
        return invited == null
                ? Optional.empty()
                : Optional.of(new StratumCount(stratum, invited, issued));
    }

    void close(StratumCount count) {
        privateKey = null;
        invited = count.invited();
        issued = count.issued();
    }
}
