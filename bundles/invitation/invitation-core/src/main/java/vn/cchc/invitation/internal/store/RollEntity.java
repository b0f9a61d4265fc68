package vn.cchc.invitation.internal.store;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.invitation.RollState;

/** A roll in the database. */
@Entity
@Table(name = "invitation_roll")
public class RollEntity {
    @Id
    @Column(name = "campaign")
    private String campaign;

    @Column(name = "state")
    private String state;

    @Column(name = "letters_to")
    private String lettersTo;

    protected RollEntity() {}

    RollEntity(String campaign) {
        this.campaign = campaign;
        state = RollState.PREPARED.name();
    }

    RollState state() {
        return RollState.valueOf(state);
    }

    /** Empty before the first letters. */
    Optional<String> lettersTo() {
        return Optional.ofNullable(lettersTo);
    }
}
