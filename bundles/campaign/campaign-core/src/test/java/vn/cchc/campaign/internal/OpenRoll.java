package vn.cchc.campaign.internal;

import java.io.InputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.ballot.Ballot;
import vn.cchc.ballot.BallotKey;
import vn.cchc.ballot.Blinding;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.Letter;
import vn.cchc.invitation.Progress;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.StratumCount;
import vn.cchc.invitation.StratumKey;

/** The contact side as the side of the answers sees it: keys and counts. Its ballots are real. */
public final class OpenRoll implements Invitations {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Made once: a key takes seconds. */
    private static final List<BallotKey> KEYS =
            Stream.generate(() -> BallotKey.make(RANDOM)).limit(4).toList();

    public RollState state = RollState.OPEN;
    private final Map<String, BallotKey> keys = new TreeMap<>();

    /** Two strata. */
    public OpenRoll() {
        use(0);
    }

    /** Other keys under the same names, as another roll has them. */
    public void changeKeys() {
        use(2);
    }

    private void use(int first) {
        keys.put("ministries", KEYS.get(first));
        keys.put("provinces", KEYS.get(first + 1));
    }

    /** What somebody of this stratum holds. */
    public String ballot(String stratum) {
        var key = keys.get(stratum);
        var blinding = Blinding.begin(key.publicKey(), RANDOM);
        return key.sign(blinding.blinded())
                .flatMap(blinding::finish)
                .map(Ballot::text)
                .orElseThrow();
    }

    @Override
    public RollState state(String campaign) {
        return state;
    }

    @Override
    public List<StratumKey> keys(String campaign) {
        return keys.entrySet().stream()
                .map(
                        key ->
                                new StratumKey(
                                        key.getKey(),
                                        key.getValue().publicKey().id(),
                                        key.getValue().publicKey().spki()))
                .toList();
    }

    @Override
    public List<StratumCount> counts(String campaign) {
        return keys.keySet().stream().map(stratum -> new StratumCount(stratum, 40, 20)).toList();
    }

    @Override
    public int invite(String campaign, List<Contact> contacts, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int invite(String campaign, String file, InputStream content, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StratumKey> open(String campaign, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close(String campaign, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(String campaign, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String issue(String campaign, String token, String key, String blinded) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String draw(String campaign, String token) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Progress> progress(String campaign) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Letter> letters(String campaign, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void optOut(String campaign, String token) {
        throw new UnsupportedOperationException();
    }
}
