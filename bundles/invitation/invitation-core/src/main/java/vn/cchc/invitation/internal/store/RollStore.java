package vn.cchc.invitation.internal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.ballot.BallotKey;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.Progress;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.StratumCount;
import vn.cchc.invitation.internal.faults.BallotFault;
import vn.cchc.invitation.internal.faults.RollFault;
import vn.cchc.model.Refusal;
import vn.cchc.persistence.Schema;

/**
 * Keeps the rolls on the data source of contacts. Its transactions touch nothing else, and nothing
 * it writes tells in which order people came but for the journal of the database itself.
 */
@Component(service = RollStore.class)
public final class RollStore {
    /** What is known of who holds a link. */
    public record Holder(String id, String campaign, Contact contact, Optional<String> signed) {}

    private final JpaTemplate jpa;

    @Activate
    public RollStore(
            @Reference(target = "(osgi.unit.name=invitation)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.invitation-core)") Schema tables) {
        this(jpa);
    }

    public RollStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    private <R> R transaction(EmFunction<R> work) {
        return Transactions.run(
                Refusal.Kind.CONFLICT,
                RollFault.MEANWHILE,
                () -> jpa.txExpr(TransactionType.RequiresNew, work));
    }

    /** For who asks for a ballot: whatever stands in the way now is no reason to give up. */
    private <R> R soon(EmFunction<R> work) {
        return Transactions.run(
                Refusal.Kind.UNAVAILABLE,
                BallotFault.BUSY,
                () -> jpa.txExpr(TransactionType.RequiresNew, work));
    }

    public Optional<RollState> state(String campaign) {
        return transaction(
                em ->
                        Optional.ofNullable(em.find(RollEntity.class, campaign))
                                .map(RollEntity::state));
    }

    /** All or none; the roll is made with its first people. An open roll takes no new strata. */
    public void add(String campaign, List<Contact> contacts) {
        transaction(
                em -> {
                    if (em.find(RollEntity.class, campaign) == null) {
                        em.persist(new RollEntity(campaign));
                    } else {
                        check(em, campaign, contacts);
                    }
                    contacts.forEach(c -> em.persist(new ContactEntity(campaign, c)));
                    em.flush();
                    return null;
                });
    }

    private static void check(EntityManager em, String campaign, List<Contact> contacts) {
        // Takes the row, so that nobody opens or closes the roll meanwhile.
        boolean prepared = move(em, campaign, RollState.PREPARED, RollState.PREPARED);
        if (!prepared && !move(em, campaign, RollState.OPEN, RollState.OPEN)) {
            throw new Refusal(Refusal.Kind.CONFLICT, RollFault.CLOSED.at(campaign));
        }
        if (prepared) {
            return;
        }
        var known = keys(em, campaign).stream().map(KeyEntity::stratum).toList();
        var problems =
                contacts.stream()
                        .map(Contact::stratum)
                        .distinct()
                        .filter(stratum -> !known.contains(stratum))
                        .map(stratum -> RollFault.NEW_STRATUM.at(campaign, stratum))
                        .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    /** The addresses on a roll. */
    public Set<String> addresses(String campaign) {
        return transaction(
                em ->
                        new HashSet<>(
                                em.createQuery(
                                                "select c.address from ContactEntity c"
                                                        + " where c.campaign = :campaign",
                                                String.class)
                                        .setParameter("campaign", campaign)
                                        .getResultList()));
    }

    /** Whether the roll was moved on, with its keys; one of two who try does. */
    public boolean open(String campaign, Map<String, BallotKey> keys) {
        return transaction(
                em -> {
                    boolean moved = move(em, campaign, RollState.PREPARED, RollState.OPEN);
                    if (moved) {
                        var strata = new HashSet<String>();
                        counts(em, campaign).forEach(count -> strata.add(count.stratum()));
                        if (!strata.equals(keys.keySet())) {
                            throw new Refusal(
                                    Refusal.Kind.CONFLICT, RollFault.MEANWHILE.at(campaign));
                        }
                        keys.forEach((s, key) -> em.persist(new KeyEntity(campaign, s, key)));
                        em.flush();
                    }
                    return moved;
                });
    }

    private static boolean move(EntityManager em, String campaign, RollState from, RollState to) {
        return em.createQuery(
                                "update RollEntity r set r.state = :to"
                                        + " where r.campaign = :campaign and r.state = :from")
                        .setParameter("to", to.name())
                        .setParameter("campaign", campaign)
                        .setParameter("from", from.name())
                        .executeUpdate()
                == 1;
    }

    /** The public keys by stratum. */
    public Map<String, BallotPublicKey> publicKeys(String campaign) {
        return transaction(
                em -> {
                    var keys = new HashMap<String, BallotPublicKey>();
                    keys(em, campaign).forEach(key -> keys.put(key.stratum(), key.publicKey()));
                    return keys;
                });
    }

    private static List<KeyEntity> keys(EntityManager em, String campaign) {
        return em.createQuery(
                        "select k from KeyEntity k where k.campaign = :campaign", KeyEntity.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }

    /** What signs; empty unless the roll is open. */
    public Optional<BallotKey> privateKey(String campaign, String stratum) {
        return soon(
                em ->
                        Optional.ofNullable(
                                        em.find(
                                                KeyEntity.class,
                                                new KeyEntity.Key(campaign, stratum)))
                                .flatMap(KeyEntity::privateKey));
    }

    /** Two reads on purpose: who waits for one row holds no other. */
    public Optional<Holder> holder(String tokenHash) {
        return soon(em -> Optional.ofNullable(em.find(TokenEntity.class, tokenHash)))
                .flatMap(
                        token ->
                                soon(
                                        em ->
                                                Optional.ofNullable(
                                                                em.find(
                                                                        ContactEntity.class,
                                                                        token.contact()))
                                                        .map(RollStore::holder)));
    }

    private static Holder holder(ContactEntity c) {
        return new Holder(c.id(), c.campaign(), c.contact(), c.signed());
    }

    /**
     * Gives the right of this person to one blinded ballot, unless another one has it. This one
     * update is all that decides, under any race; the roll must be open at that moment.
     *
     * <p>In SQL, since JPA's provider would put the condition into a query below the update, where
     * PostgreSQL looks at the row as it was before it waited, and two would be told yes.
     */
    public boolean claim(String contact, String campaign, String blindedHash, String day) {
        return soon(em -> claim(em, contact, campaign, blindedHash, day));
    }

    private static boolean claim(
            EntityManager em, String contact, String campaign, String blindedHash, String day) {
        return em.createNativeQuery(
                                "update invitation_contact set signed = ?1, signed_day = ?2"
                                        + " where id = ?3 and signed is null and exists"
                                        + " (select 1 from invitation_roll r"
                                        + " where r.campaign = ?4 and r.state = ?5)")
                        .setParameter(1, blindedHash)
                        .setParameter(2, day)
                        .setParameter(3, contact)
                        .setParameter(4, campaign)
                        .setParameter(5, RollState.OPEN.name())
                        .executeUpdate()
                == 1;
    }

    /** Which blinded ballot has the right of this person. */
    public Optional<String> signed(String contact) {
        return soon(
                em ->
                        Optional.ofNullable(em.find(ContactEntity.class, contact))
                                .flatMap(ContactEntity::signed));
    }

    /** By stratum; of a closed roll as it was then. */
    public List<StratumCount> counts(String campaign) {
        return transaction(em -> counts(em, campaign));
    }

    private static List<StratumCount> counts(EntityManager em, String campaign) {
        var kept = keys(em, campaign).stream().flatMap(k -> k.count().stream()).toList();
        return kept.isEmpty() ? counted(em, campaign) : kept;
    }

    private static List<StratumCount> counted(EntityManager em, String campaign) {
        return em
                .createQuery(
                        "select c.stratum, count(c.id), count(c.signed)"
                                + " from ContactEntity c where c.campaign = :campaign"
                                + " group by c.stratum order by c.stratum",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getResultList()
                .stream()
                .map(row -> new StratumCount((String) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** By unit, however small. Who opted out is known by the hash of the address alone. */
    public List<Progress> units(String campaign) {
        return transaction(
                em -> {
                    var unwilling = unwilling(em);
                    var units = new TreeMap<String, Progress>();
                    for (var contact : contacts(em, campaign)) {
                        var one = contact.progress(unwilling);
                        units.merge(contact.contact().unit(), one, Progress::with);
                    }
                    return List.copyOf(units.values());
                });
    }

    private static Set<String> unwilling(EntityManager em) {
        return new HashSet<>(
                em.createQuery("select o.hash from OptOutEntity o", String.class).getResultList());
    }

    /** Everybody who was given no ballot and wants letters. */
    public List<Holder> waiting(String campaign) {
        return transaction(
                em -> {
                    var unwilling = unwilling(em);
                    return em
                            .createQuery(
                                    "select c from ContactEntity c"
                                            + " where c.campaign = :campaign and c.signed is null"
                                            + " order by c.id",
                                    ContactEntity.class)
                            .setParameter("campaign", campaign)
                            .getResultList()
                            .stream()
                            .map(RollStore::holder)
                            .filter(h -> !unwilling.contains(Hash.of(h.contact().address())))
                            .toList();
                });
    }

    /** New links, by the hash of their token. */
    public void addTokens(Map<String, String> contactsByHash) {
        transaction(
                em -> {
                    contactsByHash.forEach((hash, id) -> em.persist(new TokenEntity(hash, id)));
                    em.flush();
                    return null;
                });
    }

    public void optOut(String addressHash) {
        transaction(em -> em.merge(new OptOutEntity(addressHash)));
    }

    /**
     * Ends it. The rows are written anew under new ids and in random order, so their places and the
     * order in which people came have nothing to do with each other any more; links are gone.
     */
    public boolean close(String campaign, Random random) {
        return transaction(
                em -> {
                    hold(em, campaign);
                    boolean moved = move(em, campaign, RollState.OPEN, RollState.CLOSED);
                    if (moved) {
                        var counts = new HashMap<String, StratumCount>();
                        counts(em, campaign).forEach(c -> counts.put(c.stratum(), c));
                        keys(em, campaign).forEach(key -> key.close(counts.get(key.stratum())));
                        rewrite(em, campaign, random);
                    }
                    return moved;
                });
    }

    /**
     * Whoever is being given a ballot just now is waited for, and counted after. People first and
     * the roll second, as when a ballot is given, so that the two never wait for each other.
     */
    private static void hold(EntityManager em, String campaign) {
        em.createQuery(
                        "update ContactEntity c set c.signedDay = c.signedDay"
                                + " where c.campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
    }

    private static void rewrite(EntityManager em, String campaign, Random random) {
        var copies = new ArrayList<ContactEntity>();
        for (var contact : contacts(em, campaign)) {
            copies.add(contact.rewritten());
        }
        remove(em, campaign);
        em.clear();
        Collections.shuffle(copies, random);
        copies.forEach(em::persist);
        em.flush();
    }

    private static List<ContactEntity> contacts(EntityManager em, String campaign) {
        return em.createQuery(
                        "select c from ContactEntity c where c.campaign = :campaign",
                        ContactEntity.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }

    private static void remove(EntityManager em, String campaign) {
        em.flush();
        em.createQuery(
                        "delete from TokenEntity t where t.contact in"
                                + " (select c.id from ContactEntity c where c.campaign = :campaign)")
                .setParameter("campaign", campaign)
                .executeUpdate();
        em.createQuery("delete from ContactEntity c where c.campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
    }

    /** Takes the people of a closed roll away. */
    public boolean forget(String campaign) {
        return transaction(
                em -> {
                    boolean moved = move(em, campaign, RollState.CLOSED, RollState.FORGOTTEN);
                    if (moved) {
                        remove(em, campaign);
                        em.createQuery("delete from WayOutEntity w where w.campaign = :campaign")
                                .setParameter("campaign", campaign)
                                .executeUpdate();
                    }
                    return moved;
                });
    }
}
