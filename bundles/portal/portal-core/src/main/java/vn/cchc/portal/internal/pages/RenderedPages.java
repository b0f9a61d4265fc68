package vn.cchc.portal.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import vn.cchc.model.Fingerprint;
import vn.cchc.portal.internal.index.IndexPage;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** Pages of published results, drawn once for each state of what is published. */
final class RenderedPages {
    private final PublishedIndex published;
    private final PageLayout layout;
    private final Templates templates = new Templates();
    private final AtomicReference<State> state = new AtomicReference<>(new State("", Map.of()));

    /** Pages by address and language, and what they were drawn from. */
    private record State(String of, Map<String, byte[]> pages) {}

    RenderedPages(PublishedIndex published, PageLayout layout) {
        this.published = published;
        this.layout = layout;
    }

    /**
     * The page of the first result that is wanted; empty when there is none.
     *
     * @param path of the page, without query
     * @param asked the language was asked for in the address, so links keep it
     */
    Optional<byte[]> page(
            String path, Predicate<ResultSummary> wanted, PageLanguage language, boolean asked) {
        var years = published.newestOfEach();
        var pages = pagesOf(years);
        String key = String.join(" ", path, language.code(), asked ? "asked" : "found");
        return years.stream()
                .filter(wanted)
                .findFirst()
                .flatMap(
                        summary ->
                                Optional.ofNullable(
                                        pages.computeIfAbsent(
                                                key,
                                                k -> draw(path, summary, years, language, asked))));
    }

    private Map<String, byte[]> pagesOf(List<ResultSummary> years) {
        String now = years.stream().map(published::state).collect(Collectors.joining(" "));
        var kept = state.get();
        if (!kept.of().equals(now)) {
            kept = new State(now, new ConcurrentHashMap<>());
            state.set(kept);
        }
        return kept.pages();
    }

    private byte[] draw(
            String path,
            ResultSummary summary,
            List<ResultSummary> years,
            PageLanguage language,
            boolean asked) {
        return published
                .page(summary, years, language)
                .map(page -> wrap(path, page, asked))
                .orElse(null);
    }

    private byte[] wrap(String path, IndexPage page, boolean asked) {
        return layout.wrap(
                page.language().locale(),
                page.heading(),
                address(path, page.language(), asked),
                page.addresses().page(),
                templates.text("index.jte", page));
    }

    static String address(String path, PageLanguage language, boolean asked) {
        return asked ? path + "?lang=" + language.code() : path;
    }

    /** A page to be asked for again each time, and sent only when it has changed. */
    static Response response(byte[] page, Request request) {
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
}
