package vn.cchc.portal.internal.pages;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.portal.internal.index.Addresses;
import vn.cchc.web.SitePages;

/** The pages of the portal for search engines, and the few of other rooms that have one page. */
@Component
public final class PortalPages implements SitePages {
    private static final List<String> OTHERS = List.of("/api", "/sparql");

    private final PublishedIndex published;
    private final Editions editions;

    @Activate
    public PortalPages(@Reference PublishedPages published, @Reference Editions editions) {
        this.published = published.published();
        this.editions = editions;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public int pieces() {
        return 1;
    }

    @Override
    public List<String> piece(int piece) {
        return piece > 0
                ? List.of()
                : Stream.of(
                                published.newestOfEach().stream().map(s -> new Addresses(s).page()),
                                PlanResource.years(editions).stream().map(y -> "/plans/" + y),
                                QuestionnairesResource.addresses(editions).stream(),
                                OTHERS.stream())
                        .flatMap(pages -> pages)
                        .toList();
    }
}
