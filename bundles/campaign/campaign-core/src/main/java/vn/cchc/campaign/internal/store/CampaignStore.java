package vn.cchc.campaign.internal.store;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.internal.ballots.BallotKeys;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.model.Refusal;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;

/** Keeps campaigns. An act is kept only when the campaign is still as it was read. */
@Component(service = CampaignStore.class)
public final class CampaignStore {
    public static final String ROOM = "campaign";

    private final JpaTemplate jpa;
    private final ChangeFeed changes;
    private final Audit audit;

    @Activate
    public CampaignStore(
            @Reference(target = "(osgi.unit.name=campaign)") JpaTemplate jpa,
            @Reference ChangeFeed changes,
            @Reference Audit audit,
            @Reference(target = "(cchc.schema.room=vn.cchc.campaign-core)") Schema tables) {
        this(jpa, changes, audit);
    }

    public CampaignStore(JpaTemplate jpa, ChangeFeed changes, Audit audit) {
        this.jpa = jpa;
        this.changes = changes;
        this.audit = audit;
    }

    /** The last to close first. */
    public List<Campaign> all() {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        em
                                .createQuery(
                                        "select c from CampaignEntity c order by c.closes desc, c.id",
                                        CampaignEntity.class)
                                .getResultList()
                                .stream()
                                .map(CampaignEntity::campaign)
                                .toList());
    }

    public Optional<Campaign> find(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em ->
                        Optional.ofNullable(em.find(CampaignEntity.class, id))
                                .map(CampaignEntity::campaign));
    }

    public Campaign add(Campaign first) {
        return meanwhile(
                () ->
                        jpa.txExpr(
                                TransactionType.Required,
                                em -> {
                                    var entity = new CampaignEntity(first);
                                    em.persist(entity);
                                    done(em, first, "campaign.draft", first.createdBy());
                                    return entity.campaign();
                                }));
    }

    /** Keeps that it was opened, with the keys by which it checks ballots from now on. */
    public Campaign open(Campaign after, BallotKeys keys, String who) {
        return change(
                after,
                "campaign.open",
                who,
                connection -> new BallotKeyRows(connection, after.id()).insert(keys));
    }

    /** Keeps that it was released, with what everybody sees from now on. */
    public Campaign release(Campaign after, String outcome, String who) {
        return change(
                after,
                "campaign.release",
                who,
                connection -> new OutcomeRows(connection, after.id()).insert(outcome));
    }

    /** What was kept at the release; empty before. */
    public Optional<String> outcome(String id) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> new OutcomeRows(em.unwrap(Connection.class), id).read());
    }

    /**
     * Keeps what an act made of a campaign; what was sent on trial goes when nothing is tried any
     * more, and what was sent is put into another order when nothing more comes.
     */
    public Campaign change(Campaign after, String act, String who) {
        return change(after, act, who, connection -> {});
    }

    private Campaign change(Campaign after, String act, String who, Consumer<Connection> together) {
        return meanwhile(
                () ->
                        jpa.txExpr(
                                TransactionType.Required,
                                em -> {
                                    var entity = em.find(CampaignEntity.class, after.id());
                                    if (entity == null || entity.revision() != after.revision()) {
                                        throw changed();
                                    }
                                    entity.become(after);
                                    done(em, after, act, who);
                                    tidy(em, after);
                                    together.accept(em.unwrap(Connection.class));
                                    return entity.campaign();
                                }));
    }

    private void done(EntityManager em, Campaign after, String act, String who) {
        audit.record(who, act, after.id(), after.state().word());
        em.flush();
        changes.advance(em.unwrap(Connection.class), ROOM);
    }

    private static void tidy(EntityManager em, Campaign after) {
        var rows = new ResponseRows(em.unwrap(Connection.class), after.id());
        if (after.state() == CampaignState.DRAFT || after.state() == CampaignState.OPEN) {
            rows.deleteTrials();
        }
        if (after.state() == CampaignState.CLOSED) {
            rows.shuffle();
        }
    }

    private static Refusal changed() {
        return new Refusal(Refusal.Kind.CONFLICT, CampaignFault.MEANWHILE.at(""));
    }

    private static <R> R meanwhile(Supplier<R> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof Refusal refusal) {
                    throw refusal;
                }
                if (t instanceof OptimisticLockException || SqlStates.lostAgainstAnother(t)) {
                    throw changed();
                }
            }
            throw e;
        }
    }
}
