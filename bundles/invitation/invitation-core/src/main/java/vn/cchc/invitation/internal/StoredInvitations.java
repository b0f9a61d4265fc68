package vn.cchc.invitation.internal;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.ballot.BallotKey;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.Letter;
import vn.cchc.invitation.Progress;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.StratumCount;
import vn.cchc.invitation.StratumKey;
import vn.cchc.invitation.internal.contacts.ContactSheet;
import vn.cchc.invitation.internal.contacts.NewContacts;
import vn.cchc.invitation.internal.faults.RollFault;
import vn.cchc.invitation.internal.store.Hash;
import vn.cchc.invitation.internal.store.RollStore;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** The rolls in the database of contacts. */
@Component
public final class StoredInvitations implements Invitations {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final RollStore store;
    private final Audit audit;
    private final Supplier<BallotKey> keyMaker;
    private final SecureRandom random = new SecureRandom();
    private final Tokens tokens = new Tokens(random);
    private final BallotIssue issue;

    @Activate
    public StoredInvitations(@Reference RollStore store, @Reference Audit audit) {
        this(store, audit, Clock.systemUTC(), () -> BallotKey.make(new SecureRandom()));
    }

    public StoredInvitations(
            RollStore store, Audit audit, Clock clock, Supplier<BallotKey> keyMaker) {
        this.store = store;
        this.audit = audit;
        this.keyMaker = keyMaker;
        issue = new BallotIssue(store, clock);
    }

    @Override
    public int invite(String campaign, List<Contact> contacts, String who) {
        needName(campaign);
        var faults = new NewContacts(store.addresses(campaign)).faults(contacts);
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, faults);
        }
        return add(campaign, contacts, who);
    }

    @Override
    public int invite(String campaign, String file, InputStream content, String who) {
        needName(campaign);
        var sheet = ContactSheet.of(file, new NewContacts(store.addresses(campaign)));
        return add(campaign, sheet.read(content).orRefuse(), who);
    }

    private int add(String campaign, List<Contact> contacts, String who) {
        // In the order of a file people would lie as in the list of an office.
        var order = new ArrayList<>(contacts);
        Collections.shuffle(order, random);
        store.add(campaign, order);
        audit.record(who, "invitation.invite", campaign, contacts.size() + " contacts");
        return contacts.size();
    }

    private static void needName(String campaign) {
        if (!NAME.matcher(campaign).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, RollFault.CAMPAIGN_NAME.at(""));
        }
    }

    @Override
    public List<StratumKey> open(String campaign, String who) {
        need(campaign, RollState.PREPARED, RollFault.NOT_PREPARED);
        var counts = store.counts(campaign);
        var small = counts.stream().filter(c -> c.invited() < SMALLEST_GROUP).toList();
        if (!small.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, small.stream().map(this::small).toList());
        }
        var keys = new TreeMap<String, BallotKey>();
        counts.forEach(c -> keys.put(c.stratum(), keyMaker.get()));
        if (!store.open(campaign, keys)) {
            throw new Refusal(Refusal.Kind.CONFLICT, RollFault.NOT_PREPARED.at(campaign));
        }
        audit.record(who, "invitation.open", campaign, keys.size() + " keys");
        return keys(campaign);
    }

    private Problem small(StratumCount count) {
        return RollFault.SMALL_STRATUM.at("", count.stratum(), count.invited(), SMALLEST_GROUP);
    }

    private void need(String campaign, RollState wanted, RollFault otherwise) {
        if (state(campaign) != wanted) {
            throw new Refusal(Refusal.Kind.CONFLICT, otherwise.at(campaign));
        }
    }

    @Override
    public void close(String campaign, String who) {
        need(campaign, RollState.OPEN, RollFault.NOT_OPEN);
        if (!store.close(campaign, random)) {
            throw new Refusal(Refusal.Kind.CONFLICT, RollFault.NOT_OPEN.at(campaign));
        }
        audit.record(who, "invitation.close", campaign, "keys destroyed");
    }

    @Override
    public void forget(String campaign, String who) {
        need(campaign, RollState.CLOSED, RollFault.NOT_CLOSED);
        if (!store.forget(campaign)) {
            throw new Refusal(Refusal.Kind.CONFLICT, RollFault.NOT_CLOSED.at(campaign));
        }
        audit.record(who, "invitation.forget", campaign, "contacts deleted");
    }

    @Override
    public RollState state(String campaign) {
        return store.state(campaign)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, RollFault.NO_ROLL.at(campaign)));
    }

    @Override
    public List<StratumKey> keys(String campaign) {
        state(campaign);
        return store.publicKeys(campaign).entrySet().stream()
                .map(StoredInvitations::key)
                .sorted(Comparator.comparing(StratumKey::stratum))
                .toList();
    }

    private static StratumKey key(Map.Entry<String, BallotPublicKey> key) {
        return new StratumKey(key.getKey(), key.getValue().id(), key.getValue().spki());
    }

    @Override
    public String issue(String campaign, String token, String key, String blinded) {
        return issue.sign(campaign, token, key, blinded);
    }

    @Override
    public String draw(String campaign, String token) {
        return issue.draw(campaign, token, random);
    }

    @Override
    public List<StratumCount> counts(String campaign) {
        state(campaign);
        return store.counts(campaign);
    }

    @Override
    public List<Progress> progress(String campaign) {
        state(campaign);
        return SmallUnits.together(store.units(campaign));
    }

    @Override
    public List<Letter> letters(String campaign, String who) {
        need(campaign, RollState.OPEN, RollFault.NOT_OPEN);
        var letters = new ArrayList<Letter>();
        var hashes = new HashMap<String, String>();
        for (var holder : store.waiting(campaign)) {
            String token = tokens.next();
            hashes.put(Tokens.hash(token), holder.id());
            letters.add(new Letter(holder.contact(), holder.contact().stratum() + "." + token));
        }
        store.addTokens(hashes);
        audit.record(who, "invitation.letters", campaign, letters.size() + " letters");
        return letters;
    }

    @Override
    public void optOut(String campaign, String token) {
        store.optOut(Hash.of(issue.holder(campaign, token).contact().address()));
    }
}
