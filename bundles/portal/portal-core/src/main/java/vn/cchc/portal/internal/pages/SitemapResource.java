package vn.cchc.portal.internal.pages;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.portal.internal.index.Addresses;

/** Tells search engines which pages there are (sitemaps.org), in both languages. */
@Component(service = SitemapResource.class, property = "cchc.web.pages=/sitemap.xml")
@Path("/")
@PermitAll
public final class SitemapResource {
    private static final List<String> OTHERS = List.of("/api", "/sparql");

    private final PublishedIndex published;
    private final Editions editions;

    @Activate
    public SitemapResource(@Reference PublishedPages published, @Reference Editions editions) {
        this.published = published.published();
        this.editions = editions;
    }

    @GET
    @Produces("application/xml;charset=UTF-8")
    public String get(@Context UriInfo uri) {
        return sitemap(uri.getRequestUri());
    }

    /**
     * @param at where the sitemap was asked for; its pages are on the same host
     */
    String sitemap(URI at) {
        var xml =
                new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        Stream.of(
                        published.newestOfEach().stream().map(s -> new Addresses(s).page()),
                        PlanResource.years(editions).stream().map(year -> "/plans/" + year),
                        OTHERS.stream())
                .flatMap(pages -> pages)
                .flatMap(path -> Stream.of(path + "?lang=vi", path + "?lang=en"))
                .forEach(
                        page ->
                                xml.append("<url><loc>")
                                        .append(at.resolve(page).toASCIIString())
                                        .append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}
