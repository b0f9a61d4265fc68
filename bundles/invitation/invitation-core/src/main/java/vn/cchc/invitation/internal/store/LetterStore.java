package vn.cchc.invitation.internal.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.internal.faults.RollFault;
import vn.cchc.model.Refusal;
import vn.cchc.persistence.Schema;

/**
 * Who is to get a letter, and who was sent one. A letter is due until it was handed over, so what
 * is interrupted goes on; conditions stand in the updates, so that nobody's row is changed on what
 * was read before.
 */
@Component(service = LetterStore.class)
public final class LetterStore {
    /**
     * Somebody whose letter may go now.
     *
     * @param reminder whether one was sent before
     */
    public record Due(Contact contact, boolean reminder) {}

    /** Somebody whose letter is due. */
    public record Waiting(String id, Address.Kind kind) {}

    private final JpaTemplate jpa;

    @Activate
    public LetterStore(
            @Reference(target = "(osgi.unit.name=invitation)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.invitation-core)") Schema tables) {
        this(jpa);
    }

    public LetterStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    private <R> R transaction(EmFunction<R> work) {
        return Transactions.run(
                Refusal.Kind.CONFLICT,
                RollFault.MEANWHILE,
                () -> jpa.txExpr(TransactionType.RequiresNew, work));
    }

    private boolean update(String sql, Object... words) {
        return transaction(em -> update(em, sql, words)) > 0;
    }

    private static int update(EntityManager em, String sql, Object... words) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < words.length; i++) {
            query.setParameter(i + 1, words[i]);
        }
        return query.executeUpdate();
    }

    /** How people are reached who took no ballot and can be. */
    public Set<Address.Kind> kinds(String campaign) {
        return transaction(
                em -> {
                    var kinds = new HashSet<Address.Kind>();
                    em.createQuery(
                                    "select distinct c.addressKind from ContactEntity c"
                                            + " where c.campaign = :campaign"
                                            + " and c.signed is null and c.bounced is null",
                                    String.class)
                            .setParameter("campaign", campaign)
                            .getResultList()
                            .forEach(kind -> kinds.add(Address.Kind.valueOf(kind)));
                    return kinds;
                });
    }

    /**
     * Makes a letter due for everybody who took no ballot, can be reached, and had none of late.
     * Who opted out is left out when it would be sent.
     *
     * @param server that links lead to
     * @param until no letter for whom the last one was after this day
     * @return for how many; with those for whom it was due already
     */
    public int due(String campaign, String server, String until) {
        return transaction(
                em -> {
                    update(
                            em,
                            "update invitation_roll set letters_to = ?1"
                                    + " where campaign = ?2 and state = ?3",
                            server,
                            campaign,
                            RollState.OPEN.name());
                    return update(
                            em,
                            "update invitation_contact set letter_due = 'yes'"
                                    + " where campaign = ?1 and signed is null and bounced is null"
                                    + " and (letter_due is not null or letter_day is null"
                                    + " or letter_day <= ?2)",
                            campaign,
                            until);
                });
    }

    /** Whose letters are due, in the order of their random ids. */
    public List<Waiting> due(String campaign) {
        return transaction(
                em ->
                        em
                                .createQuery(
                                        "select c.id, c.addressKind from ContactEntity c"
                                                + " where c.campaign = :campaign"
                                                + " and c.letterDue is not null order by c.id",
                                        Object[].class)
                                .setParameter("campaign", campaign)
                                .getResultList()
                                .stream()
                                .map(
                                        row ->
                                                new Waiting(
                                                        (String) row[0],
                                                        Address.Kind.valueOf((String) row[1])))
                                .toList());
    }

    /** Open rolls with letters that are due. */
    public List<String> unfinished() {
        return transaction(
                em ->
                        em.createQuery(
                                        "select r.campaign from RollEntity r"
                                                + " where r.state = :open and exists"
                                                + " (select c.id from ContactEntity c"
                                                + " where c.campaign = r.campaign"
                                                + " and c.letterDue is not null)"
                                                + " order by r.campaign",
                                        String.class)
                                .setParameter("open", RollState.OPEN.name())
                                .getResultList());
    }

    /** Where links of an open roll lead to. */
    public Optional<String> server(String campaign) {
        return transaction(
                em ->
                        Optional.ofNullable(em.find(RollEntity.class, campaign))
                                .filter(roll -> roll.state() == RollState.OPEN)
                                .flatMap(RollEntity::lettersTo));
    }

    /**
     * Keeps the words of a letter before it is sent, and looks once more whether it should be: who
     * took a ballot, opted out or bounced meanwhile gets none.
     */
    public Optional<Due> prepare(String id, String tokenHash, String wayOutHash) {
        return transaction(
                em -> {
                    var contact = em.find(ContactEntity.class, id);
                    if (contact == null || !contact.due()) {
                        return Optional.empty();
                    }
                    String address = Hash.of(contact.contact().address());
                    boolean wanted =
                            contact.signed().isEmpty()
                                    && contact.reachable()
                                    && em.find(OptOutEntity.class, address) == null;
                    if (!wanted) {
                        contact.notDue();
                        return Optional.empty();
                    }
                    em.persist(new TokenEntity(tokenHash, id));
                    em.persist(new WayOutEntity(wayOutHash, contact.campaign(), address));
                    em.flush();
                    return Optional.of(new Due(contact.contact(), contact.letters() > 0));
                });
    }

    /** Somebody else has it now. */
    public void handedOver(String id, String day) {
        update(
                "update invitation_contact"
                        + " set letters = letters + 1, letter_day = ?1, letter_due = null"
                        + " where id = ?2",
                day,
                id);
    }

    /** It was not taken and never will be. */
    public void refused(String id, String reason) {
        update(
                "update invitation_contact set bounced = ?1, letter_due = null where id = ?2",
                reason,
                id);
    }

    /** What was sent to this address came back; nobody is marked to whom nothing was sent. */
    public boolean returned(Address address, String reason) {
        return update(
                "update invitation_contact set bounced = ?1, letter_due = null"
                        + " where address_kind = ?2 and address = ?3 and bounced is null"
                        // It can come back before it is said to be handed over.
                        + " and (letters > 0 or letter_due is not null)",
                reason,
                address.kind().name(),
                address.text());
    }

    /** Nobody on this roll is to get a letter any more. */
    public void notDue(String campaign) {
        update("update invitation_contact set letter_due = null where campaign = ?1", campaign);
    }

    /**
     * Whether this pass may send the letters of a roll: one at a time does, on however many
     * servers. Ask again in good time.
     *
     * @param now in seconds since 1970, and when the right ends
     */
    public boolean hold(String campaign, String sender, long now, long until) {
        return update(
                "update invitation_roll set sender = ?1, sender_until = ?2"
                        + " where campaign = ?3 and state = ?4"
                        + " and (sender is null or sender = ?5 or sender_until < ?6)",
                sender,
                until,
                campaign,
                RollState.OPEN.name(),
                sender,
                now);
    }

    public void letGo(String campaign, String sender) {
        update(
                "update invitation_roll set sender = null, sender_until = null"
                        + " where campaign = ?1 and sender = ?2",
                campaign,
                sender);
    }

    /** Whether this is a word of a letter; whose it was gets none any more, of any campaign. */
    public boolean optOut(String wayOutHash) {
        return transaction(
                em -> {
                    var way = em.find(WayOutEntity.class, wayOutHash);
                    if (way != null) {
                        em.merge(new OptOutEntity(way.address()));
                    }
                    return way != null;
                });
    }
}
