package vn.cchc.archive.internal.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Access;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.store.MailNoticeStore;
import vn.cchc.archive.internal.store.MailNoticeStore.Due;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.MailRelay;

/**
 * Tells people by mail what came for their saved searches, at most once a day each. Every server
 * looks; who is first takes a search for itself. A letter that could not be handed over, or whose
 * server stopped before it knew, is sent again: rather twice than never.
 */
@Component(service = NewsByMail.class, immediate = true)
public final class NewsByMail {
    private static final Logger LOG = LoggerFactory.getLogger(NewsByMail.class);
    private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);
    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final int SECONDS = 20;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile MailRelay relay;

    private final MailNoticeStore notices;
    private final SavedSearches searches;
    private final Access people;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var teller = new Thread(work, "archive-news");
                        teller.setDaemon(true);
                        return teller;
                    });

    @Activate
    public NewsByMail(
            @Reference MailNoticeStore notices,
            @Reference SavedSearches searches,
            @Reference Access people) {
        this(notices, searches, people, InstantSource.system());
        thread.scheduleWithFixedDelay(this::tellOrSay, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** One that tells when it is told to. */
    public NewsByMail(
            MailNoticeStore notices, SavedSearches searches, Access people, InstantSource clock) {
        this.notices = notices;
        this.searches = searches;
        this.people = people;
        this.clock = clock;
    }

    /** No thread is interrupted: in the embedded database that would shut it down. */
    @Deactivate
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A letter with news does not come to its end");
        }
    }

    /** Whether letters can be sent. */
    public boolean possible() {
        return relay != null;
    }

    private void tellOrSay() {
        try {
            tell();
        } catch (RuntimeException e) {
            LOG.warn("News of saved searches goes on in a moment: {}", e.getMessage());
        }
    }

    /** Tells whom it is time for. */
    void tell() {
        var mail = relay;
        if (mail == null) {
            return;
        }
        for (Due due : notices.due(now())) {
            if (thread.isShutdown()) {
                return;
            }
            if (notices.claim(due.notice(), now().plus(AGAIN))) {
                tell(due, mail);
            }
        }
    }

    private void tell(Due due, MailRelay mail) {
        List<Document> news = news(due);
        if (!news.isEmpty()) {
            tell(due, news, mail);
        }
    }

    private List<Document> news(Due due) {
        var search = due.search();
        Instant told = due.notice().told();
        Instant after = told.isAfter(search.seenAt()) ? told : search.seenAt();
        return people.find(search.person())
                .map(person -> searches.news(search, person, after))
                .orElse(List.of());
    }

    private void tell(Due due, List<Document> news, MailRelay mail) {
        var answer = mail.send(new NewsLetter(due.search(), due.notice(), news).mail());
        if (answer instanceof Delivery.Accepted) {
            notices.told(due.search().id(), last(news), now().plus(BETWEEN_LETTERS));
        } else if (answer instanceof Delivery.Refused refused) {
            LOG.info("News of a saved search was refused: {}", refused.answer());
            notices.refused(due.search().id());
        }
    }

    /** Not the time it is now: a document may be on its way into the index. */
    private static Instant last(List<Document> news) {
        return news.stream()
                .map(Document::published)
                .flatMap(Optional::stream)
                .map(Document.Act::at)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
