package vn.cchc.campaign.internal.store;

import java.sql.Connection;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.internal.ballots.BallotKeys;
import vn.cchc.persistence.Schema;

/** The public keys by which campaigns check ballots, as they were when each was opened. */
@Component(service = BallotKeyStore.class)
public final class BallotKeyStore {
    private final JpaTemplate jpa;

    @Activate
    public BallotKeyStore(
            @Reference(target = "(osgi.unit.name=campaign)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.campaign-core)") Schema tables) {
        this(jpa);
    }

    public BallotKeyStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /** None before the campaign was opened, or when everybody may answer. */
    public BallotKeys of(String campaign) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> new BallotKeyRows(em.unwrap(Connection.class), campaign).read());
    }
}
