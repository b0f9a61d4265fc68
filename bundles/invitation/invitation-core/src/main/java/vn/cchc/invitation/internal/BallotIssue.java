package vn.cchc.invitation.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.cchc.ballot.BallotKey;
import vn.cchc.ballot.BlindedBallot;
import vn.cchc.invitation.internal.faults.BallotFault;
import vn.cchc.invitation.internal.store.Hash;
import vn.cchc.invitation.internal.store.RollStore;
import vn.cchc.model.Refusal;

/**
 * Signs one blinded ballot for each person. The right is given to the blinded ballot first and
 * signed after: what is lost between the two, the same request brings again. Nothing of it is
 * logged or put on the audit trail.
 */
record BallotIssue(RollStore store, Clock clock) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    String sign(String campaign, String token, String keyId, String text) {
        var blinded = BlindedBallot.read(text).orElseThrow(BallotIssue::notBlinded);
        var holder = holder(campaign, token);
        var key = key(holder, keyId);
        String hash = Hash.of(blinded.text());
        refuseAnother(holder.signed(), hash);
        // Before the right is given: nobody loses it to a number that cannot be signed.
        var signature = key.sign(blinded).orElseThrow(BallotIssue::notBlinded);
        claim(holder, hash);
        return signature.text();
    }

    /** The ballot of somebody whose browser cannot blind. It takes the same one right. */
    String draw(String campaign, String token, SecureRandom random) {
        var holder = holder(campaign, token);
        var key =
                store.privateKey(holder.campaign(), holder.contact().stratum())
                        .orElseThrow(BallotIssue::notOpen);
        // Looks like any other, so nobody sees who answered without a script.
        String hash = Hash.of("drawn " + token);
        refuseAnother(holder.signed(), hash);
        claim(holder, hash);
        return key.confidential(token, random).text();
    }

    private void claim(RollStore.Holder holder, String hash) {
        if (!store.claim(holder.id(), holder.campaign(), hash, today())) {
            var signed = store.signed(holder.id());
            refuseAnother(signed, hash);
            signed.orElseThrow(BallotIssue::notOpen);
        }
    }

    /** Who holds this link; refused for what is none. */
    RollStore.Holder holder(String campaign, String token) {
        return Optional.ofNullable(token)
                .filter(Tokens::possible)
                .map(Tokens::hash)
                .flatMap(store::holder)
                .filter(holder -> holder.campaign().equals(campaign))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND, BallotFault.NO_INVITATION.at("")));
    }

    private BallotKey key(RollStore.Holder holder, String keyId) {
        var key =
                store.privateKey(holder.campaign(), holder.contact().stratum())
                        .orElseThrow(BallotIssue::notOpen);
        if (!key.publicKey().id().equals(keyId)) {
            throw new Refusal(Refusal.Kind.INVALID, BallotFault.OTHER_KEY.at(""));
        }
        return key;
    }

    private static void refuseAnother(Optional<String> signed, String hash) {
        if (signed.filter(other -> !other.equals(hash)).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, BallotFault.ANOTHER_BALLOT.at(""));
        }
    }

    /** The day and nothing finer. */
    private String today() {
        return LocalDate.now(clock.withZone(VIETNAM)).toString();
    }

    private static Refusal notBlinded() {
        return new Refusal(Refusal.Kind.INVALID, BallotFault.NOT_BLINDED.at(""));
    }

    private static Refusal notOpen() {
        return new Refusal(Refusal.Kind.CONFLICT, BallotFault.NOT_OPEN.at(""));
    }
}
