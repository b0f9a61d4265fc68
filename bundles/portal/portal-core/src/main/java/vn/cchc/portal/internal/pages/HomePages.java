package vn.cchc.portal.internal.pages;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.cchc.edition.Editions;
import vn.cchc.model.Fingerprint;
import vn.cchc.portal.internal.index.IndexPage;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.survey.AnswerSets;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** The first page of the product: the newest published index, or what to do to get one. */
@Component(service = HomePages.class, property = "cchc.web.pages=/")
@Path("/")
@PermitAll
public final class HomePages {
    private final PublishedIndex published;
    private final PageLayout layout;
    private final Templates templates = new Templates();
    private final AtomicReference<Rendered> rendered = new AtomicReference<>(new Rendered(""));

    /** Pages of one state, by language and by whether the language was asked for. */
    private record Rendered(String state, Map<String, byte[]> pages) {
        Rendered(String state) {
            this(state, new ConcurrentHashMap<>());
        }
    }

    @Activate
    public HomePages(
            @Reference Results results,
            @Reference Registry registry,
            @Reference Editions editions,
            @Reference(
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    Optional<AnswerSets> answers,
            @Reference PageLayout layout) {
        this.published = new PublishedIndex(results, registry, editions, answers);
        this.layout = layout;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public Response home(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        byte[] page = page(new PageLanguage(layout.locale(lang, accepted)), lang != null);
        var tag = new EntityTag(Fingerprint.of(page).brief(), true);
        var unchanged = request.evaluatePreconditions(tag);
        var cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setNoCache(true);
        return (unchanged == null ? Response.ok(page) : unchanged)
                .tag(tag)
                .cacheControl(cache)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /**
     * @param asked the language was asked for in the address, so links keep it
     */
    byte[] page(PageLanguage language, boolean asked) {
        var newest = published.newest();
        String state = newest.map(published::state).orElse("nothing");
        var kept = rendered.get();
        if (!kept.state().equals(state)) {
            kept = new Rendered(state);
            rendered.set(kept);
        }
        Supplier<byte[]> page =
                () ->
                        newest.map(summary -> index(summary, language, asked))
                                .orElseGet(() -> nothing(language, asked));
        return kept.pages().computeIfAbsent(language.code() + asked, key -> page.get());
    }

    private byte[] index(ResultSummary summary, PageLanguage language, boolean asked) {
        return published
                .page(summary, language)
                .map(page -> wrap(page, asked))
                .orElseGet(() -> nothing(language, asked));
    }

    private byte[] wrap(IndexPage page, boolean asked) {
        return layout.wrap(
                page.language().locale(),
                page.heading(),
                address(page.language(), asked),
                templates.text("index.jte", page));
    }

    private byte[] nothing(PageLanguage language, boolean asked) {
        return layout.wrap(
                language.locale(),
                language.say("Chưa công bố chỉ số nào", "No index has been published yet"),
                address(language, asked),
                templates.text("nothing.jte", language));
    }

    private static String address(PageLanguage language, boolean asked) {
        return asked ? "/?lang=" + language.code() : "/";
    }
}
