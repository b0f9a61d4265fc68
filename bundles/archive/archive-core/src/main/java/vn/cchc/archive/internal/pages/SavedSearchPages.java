package vn.cchc.archive.internal.pages;

import java.util.List;
import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.search.AskedQuery;
import vn.cchc.archive.internal.search.MailNotice;
import vn.cchc.archive.internal.search.NewsByMail;
import vn.cchc.archive.internal.search.SavedSearches;
import vn.cchc.archive.internal.search.SavedSearches.Noticed;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;
import vn.cchc.web.ServerAddress;

/** Searches people keep, with what came since they looked; and the same as a feed for everybody. */
@Component(
        service = SavedSearchPages.class,
        property = "cchc.web.pages=" + SavedSearchPages.ADDRESS)
@Path("/")
@Produces("text/html;charset=UTF-8")
public final class SavedSearchPages {
    static final String ADDRESS = "/documents/searches";
    private static final PageParts PARTS = new PageParts(List.of("archive.css"), List.of());

    private final SavedSearches searches;
    private final NewsByMail mail;
    private final Access access;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public SavedSearchPages(
            @Reference SavedSearches searches,
            @Reference NewsByMail mail,
            @Reference Access access,
            @Reference PageLayout layout) {
        this.searches = searches;
        this.mail = mail;
        this.access = access;
        this.layout = layout;
    }

    @GET
    @RolesAllowed({
        Role.STAFF_WORD,
        Role.PUBLISHER_WORD,
        Role.READER_WORD,
        Role.STATISTICIAN_WORD,
        Role.ADMINISTRATOR_WORD
    })
    public Response list(
            @QueryParam("lang") String lang,
            @QueryParam("save") String save,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext context) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        var lines = searches.of(who(context)).stream().map(each -> line(each, in)).toList();
        var page =
                new SavedPage(
                        in,
                        in.say("Tìm kiếm đã lưu", "Saved searches"),
                        mail.possible(),
                        Optional.ofNullable(save).map(query -> unsaved(query, in)),
                        lines);
        byte[] html =
                layout.wrap(
                        in.locale(),
                        page.heading(),
                        list(lang),
                        templates.text("saved.jte", page),
                        PARTS);
        return Response.ok(html)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static SavedPage.Unsaved unsaved(String query, PageLanguage in) {
        String words = AskedQuery.of(query).words();
        String name = words.isBlank() ? in.say("Mọi văn bản", "All documents") : words;
        return new SavedPage.Unsaved(name, query);
    }

    private static SavedPage.Line line(Noticed noticed, PageLanguage in) {
        return new SavedPage.Line(
                noticed.search().id(),
                noticed.search().name(),
                news(noticed.news(), in),
                noticed.mail().map(MailNotice::to).orElse(""),
                noticed.mail().filter(MailNotice::refused).isPresent());
    }

    private static String news(int count, PageLanguage in) {
        return count == 0
                ? ""
                : in.say(
                        count + " văn bản mới",
                        count == 1 ? "1 new document" : count + " new documents");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({
        Role.STAFF_WORD,
        Role.PUBLISHER_WORD,
        Role.READER_WORD,
        Role.STATISTICIAN_WORD,
        Role.ADMINISTRATOR_WORD
    })
    public Response save(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("query") @DefaultValue("") String query,
            @FormParam("lang") String lang,
            @Context SecurityContext context) {
        searches.save(name, query, who(context));
        return to(list(lang));
    }

    /** Looks at what it finds; from now on older documents are no news. */
    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @RolesAllowed({
        Role.STAFF_WORD,
        Role.PUBLISHER_WORD,
        Role.READER_WORD,
        Role.STATISTICIAN_WORD,
        Role.ADMINISTRATOR_WORD
    })
    public Response look(@PathParam("id") String id, @Context SecurityContext context) {
        String query = searches.look(id, who(context)).query();
        var asked = AskedQuery.of(query);
        return to(new SearchAddress(asked, null).ordered("published"));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({
        Role.STAFF_WORD,
        Role.PUBLISHER_WORD,
        Role.READER_WORD,
        Role.STATISTICIAN_WORD,
        Role.ADMINISTRATOR_WORD
    })
    public Response remove(
            @PathParam("id") String id,
            @FormParam("lang") String lang,
            @Context SecurityContext context) {
        searches.remove(id, who(context));
        return to(list(lang));
    }

    private static String list(String lang) {
        return lang == null ? ADDRESS : ADDRESS + "?lang=" + ("en".equals(lang) ? "en" : "vi");
    }

    /** From now on news is sent there by mail; nowhere when the address is empty. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({
        Role.STAFF_WORD,
        Role.PUBLISHER_WORD,
        Role.READER_WORD,
        Role.STATISTICIAN_WORD,
        Role.ADMINISTRATOR_WORD
    })
    public Response tell(
            @PathParam("id") String id,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("lang") String lang,
            @Context HttpHeaders headers,
            @Context SecurityContext context) {
        if (to.isBlank()) {
            searches.tellNoMore(id, who(context));
        } else {
            String language = "en".equals(lang) ? "en" : "vi";
            searches.tell(id, to, language, server(headers, context), who(context));
        }
        return to(list(lang));
    }

    private static ServerAddress server(HttpHeaders headers, SecurityContext context) {
        return ServerAddress.of(
                context.isSecure(),
                Optional.ofNullable(headers.getHeaderString("X-Forwarded-Proto")),
                headers.getHeaderString(HttpHeaders.HOST));
    }

    /** What fits a search, the last published first, for feed readers; public documents only. */
    @GET
    @Path("feed")
    @PermitAll
    @Produces("application/atom+xml;charset=UTF-8")
    public Response feed(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo address) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        String query = Optional.ofNullable(address.getRequestUri().getRawQuery()).orElse("");
        var asked = AskedQuery.of(query);
        return Response.ok(new AtomFeed(in).of(asked, searches.newest(asked, Optional.empty())))
                .build();
    }

    private static Response to(String address) {
        return Elsewhere.at(address);
    }

    private Person who(SecurityContext context) {
        return access.find(context.getUserPrincipal().getName()).orElseThrow();
    }
}
