package vn.cchc.invitation.internal.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.internal.faults.LetterFault;
import vn.cchc.invitation.internal.letters.LetterWords.Secrets;
import vn.cchc.invitation.internal.store.Hash;
import vn.cchc.invitation.internal.store.LetterStore;
import vn.cchc.invitation.internal.store.LetterStore.Due;
import vn.cchc.invitation.internal.store.LetterStore.Waiting;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Jobs.Progress;

/**
 * One pass over the letters of a roll that are due. The words of a letter are kept before it is
 * handed over and it is marked after: a crash between sends it twice and loses none.
 */
final class LetterRound {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration HELD = Duration.ofMinutes(15);
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);

    /** So many addresses in a row are no affair of the addresses. */
    private static final int IN_A_ROW = 10;

    private final LetterStore store;
    private final Neighbours neighbours;
    private final LetterWords words;
    private final SecretWords secrets;
    private final Clock clock;
    private final String me = UUID.randomUUID().toString();
    private final Map<Address.Kind, Integer> inARow = new EnumMap<>(Address.Kind.class);
    private Instant held = Instant.MIN;
    private int sent;
    private int refused;
    private int waiting;

    LetterRound(
            LetterStore store,
            Neighbours neighbours,
            LetterWords words,
            SecretWords secrets,
            Clock clock) {
        this.store = store;
        this.neighbours = neighbours;
        this.words = words;
        this.secrets = secrets;
        this.clock = clock;
        if (neighbours.mail().isEmpty()) {
            inARow.put(Address.Kind.EMAIL, IN_A_ROW);
        }
        if (neighbours.centre().isEmpty()) {
            inARow.put(Address.Kind.PHONE, IN_A_ROW);
        }
    }

    /** Refuses when another pass is at it, here or on another server. */
    Sent run(String campaign, Progress progress) {
        if (!hold(campaign)) {
            throw new Refusal(Refusal.Kind.CONFLICT, LetterFault.UNDER_WAY.at(campaign));
        }
        try {
            run(campaign, store.due(campaign), progress);
        } finally {
            store.letGo(campaign, me);
        }
        return new Sent(sent, refused, waiting);
    }

    private void run(String campaign, List<Waiting> due, Progress progress) {
        for (int i = 0; i < due.size(); i++) {
            progress.report("Sending letters", i, due.size());
            // What is left stays due: a server that stops asks the same.
            if (progress.stopping() || !hold(campaign)) {
                waiting += due.size() - i;
                return;
            }
            one(due.get(i));
        }
    }

    private boolean hold(String campaign) {
        var now = clock.instant();
        if (held.isAfter(now.minus(ASKED_AGAIN))) {
            return true;
        }
        held = now;
        long until = now.plus(HELD).getEpochSecond();
        return store.hold(campaign, me, now.getEpochSecond(), until);
    }

    private void one(Waiting next) {
        if (inARow.getOrDefault(next.kind(), 0) >= IN_A_ROW) {
            waiting++;
            return;
        }
        var word = secrets.next();
        store.prepare(next.id(), Hash.of(word.token()), Hash.of(word.wayOut()))
                .ifPresent(letter -> account(next, handOver(letter, word)));
    }

    private void account(Waiting whose, Delivery delivery) {
        if (delivery instanceof Delivery.NotNow later) {
            waiting++;
            stop(whose.kind(), later.trouble());
            return;
        }
        inARow.put(whose.kind(), 0);
        if (delivery instanceof Delivery.Refused no) {
            store.refused(whose.id(), no.reason().name());
            refused++;
        } else {
            store.handedOver(whose.id(), LocalDate.now(clock.withZone(VIETNAM)).toString());
            sent++;
        }
    }

    /** Who carries them may be gone since the pass began. */
    private Delivery handOver(Due letter, Secrets word) {
        var gone = new Delivery.NotNow(Trouble.UNREACHABLE, "not configured");
        return letter.contact().address().kind() == Address.Kind.EMAIL
                ? neighbours.mail().map(m -> m.send(words.mail(letter, word))).orElse(gone)
                : neighbours
                        .centre()
                        .map(c -> c.send(words.shortMessage(letter, word)))
                        .orElse(gone);
    }

    /** What is true of all is not tried for each. */
    private void stop(Address.Kind kind, Trouble trouble) {
        inARow.merge(kind, trouble == Trouble.THIS_ADDRESS ? 1 : IN_A_ROW, Integer::sum);
    }
}
