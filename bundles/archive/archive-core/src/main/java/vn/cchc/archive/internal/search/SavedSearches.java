package vn.cchc.archive.internal.search;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Person;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.MailNoticeStore;
import vn.cchc.archive.internal.store.SavedSearchStore;
import vn.cchc.archive.search.SearchOrder;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.SearchResult;
import vn.cchc.delivery.Mail;
import vn.cchc.model.Refusal;
import vn.cchc.web.ServerAddress;

/** Searches that somebody keeps, and how many documents came since that person looked. */
@Component(service = SavedSearches.class)
public final class SavedSearches {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUERY = 2000;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SERVER = 300;

    private final SavedSearchStore store;
    private final MailNoticeStore notices;
    private final DocumentStore documents;
    private final DocumentIndex index;
    private final Searches searches = new Searches();
    private final InstantSource clock = InstantSource.system();

    @Activate
    public SavedSearches(
            @Reference SavedSearchStore store,
            @Reference MailNoticeStore notices,
            @Reference DocumentStore documents,
            @Reference DocumentIndex index) {
        this.store = store;
        this.notices = notices;
        this.documents = documents;
        this.index = index;
    }

    /**
     * A saved search with its news.
     *
     * @param news documents published since the person looked, up to fifty
     * @param mail where they are told by mail
     */
    public record Noticed(SavedSearch search, int news, Optional<MailNotice> mail) {}

    /**
     * @throws Refusal INVALID for a name or query that is too long, TOO_MANY beyond fifty
     */
    public SavedSearch save(String name, String query, Person who) {
        if (name.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new Refusal(
                    Refusal.Kind.INVALID, ArchiveFault.TOO_LONG.at("query", LONGEST_QUERY));
        }
        if (store.of(who.name()).size() >= MOST) {
            throw new Refusal(Refusal.Kind.TOO_MANY, ArchiveFault.TOO_MANY_SEARCHES.at("", MOST));
        }
        var search = new SavedSearch(UUID.randomUUID().toString(), who.name(), name, query, now());
        store.keep(search);
        return search;
    }

    public List<Noticed> of(Person who) {
        var mails = notices.of(who.name());
        return store.of(who.name()).stream()
                .map(
                        search ->
                                new Noticed(
                                        search,
                                        news(search, who, search.seenAt()).size(),
                                        Optional.ofNullable(mails.get(search.id()))))
                .toList();
    }

    /**
     * The person looks at it now.
     *
     * @throws Refusal NOT_FOUND when it is not this person's
     */
    public SavedSearch look(String id, Person who) {
        return store.look(id, who.name(), now()).orElseThrow(() -> none(id));
    }

    private static Refusal none(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, ArchiveFault.NO_SEARCH.at(id));
    }

    /**
     * From now on news goes there by mail, at most once a day.
     *
     * @param server of this archive, as the person calls it
     * @throws Refusal NOT_FOUND when it is not this person's, INVALID for what is no address
     */
    public void tell(String id, String to, String language, ServerAddress server, Person who) {
        requireOwn(id, who);
        Mail.requireAddress(to.strip());
        if (to.strip().length() > LONGEST_ADDRESS || server.root().length() > LONGEST_SERVER) {
            throw new Refusal(
                    Refusal.Kind.INVALID, ArchiveFault.TOO_LONG.at("to", LONGEST_ADDRESS));
        }
        var now = now();
        notices.keep(new MailNotice(id, to.strip(), language, server.root(), now, now, false));
    }

    /**
     * News goes nowhere by mail any more.
     *
     * @throws Refusal NOT_FOUND when it is not this person's
     */
    public void tellNoMore(String id, Person who) {
        requireOwn(id, who);
        notices.remove(id);
    }

    private void requireOwn(String id, Person who) {
        if (store.of(who.name()).stream().noneMatch(search -> search.id().equals(id))) {
            throw none(id);
        }
    }

    public void remove(String id, Person who) {
        if (!store.remove(id, who.name())) {
            throw none(id);
        }
    }

    /** Documents that fit and were published after, the last first, up to fifty. */
    List<Document> news(SavedSearch search, Person who, Instant after) {
        return newest(AskedQuery.of(search.query()), Optional.of(who)).stream()
                .filter(document -> publishedAfter(document, after))
                .toList();
    }

    private static boolean publishedAfter(Document document, Instant time) {
        return document.published().filter(act -> act.at().isAfter(time)).isPresent();
    }

    /** What fits, the last published first, up to fifty. */
    public List<Document> newest(Searches.Asked asked, Optional<Person> reader) {
        SearchQuery query =
                searches.query(asked, reader)
                        .at(1, SearchQuery.MOST_HITS)
                        .by(SearchOrder.PUBLISHED);
        return documents.find(
                index.search(query).hits().stream().map(SearchResult.Hit::id).toList());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
