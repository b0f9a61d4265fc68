package vn.cchc.campaign.internal.store;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.persistence.Schema;

/** Keeps responses: one row each, written once, with nothing in it that tells who or when. */
@Component(service = ResponseStore.class)
public final class ResponseStore {
    private final JpaTemplate jpa;

    @Activate
    public ResponseStore(
            @Reference(target = "(osgi.unit.name=campaign)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.campaign-core)") Schema tables) {
        this(jpa);
    }

    public ResponseStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /**
     * Keeps it when nothing is kept under its instance. The key of the table decides between two
     * who come at once.
     *
     * @return the hash of the content that is kept under the instance now
     */
    public String keep(String campaign, KeptResponse response) {
        try {
            return jpa.txExpr(
                    TransactionType.Required,
                    em -> {
                        var rows = new ResponseRows(em.unwrap(Connection.class), campaign);
                        rows.insert(List.of(response));
                        return response.content();
                    });
        } catch (RuntimeException e) {
            return kept(campaign, response.instance()).orElseThrow(() -> e);
        }
    }

    /** The hash of the content that is kept under an instance. */
    public Optional<String> kept(String campaign, String instance) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> new ResponseRows(em.unwrap(Connection.class), campaign).content(instance));
    }

    public int count(String campaign) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> new ResponseRows(em.unwrap(Connection.class), campaign).count());
    }

    /** Those that came with a ballot, by its stratum. */
    public Map<String, Long> countByStratum(String campaign) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> new ResponseRows(em.unwrap(Connection.class), campaign).countByStratum());
    }

    /** Hands over those that count, in no order that means anything. */
    public void read(String campaign, Consumer<KeptResponse> reader) {
        jpa.tx(
                TransactionType.Required,
                em -> new ResponseRows(em.unwrap(Connection.class), campaign).read(reader));
    }
}
