package vn.cchc.archive.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.describing.IssuingBodies;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.archive.internal.search.Searches;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;

/** Pages of the archive: search, a document, its description, and sending a file. */
@Component(service = DocumentPagesResource.class, property = "cchc.web.pages=/documents")
@Path("/")
@Produces("text/html;charset=UTF-8")
public final class DocumentPagesResource {
    private static final PageParts PARTS = new PageParts(List.of("archive.css"), List.of());
    private static final PageParts SENDING =
            new PageParts(List.of("archive.css"), List.of("archive-upload.js"));
    private static final PageParts WAITING =
            new PageParts(List.of("archive.css"), List.of("archive-reading.js"));
    private static final int PAGE = 10;

    private final StoredArchive archive;
    private final DocumentIndex index;
    private final Access access;
    private final PageLayout layout;
    private final DocumentPages pages;
    private final ConcernedUnits units;
    private final DescribePages describing;
    private final SearchPages searching;
    private final DocumentTexts texts;
    private final Searches searches = new Searches();
    private final Rights rights = new Rights();
    private final Templates templates = new Templates();

    @Activate
    public DocumentPagesResource(
            @Reference StoredArchive archive,
            @Reference DocumentIndex index,
            @Reference DocumentStore documents,
            @Reference Registry registry,
            @Reference Access access,
            @Reference PageLayout layout) {
        this.archive = archive;
        this.index = index;
        this.access = access;
        this.layout = layout;
        texts = new DocumentTexts(registry);
        pages =
                new DocumentPages(
                        archive, texts, new Neighbours(documents), IssuingBodies.of(registry));
        units = new ConcernedUnits(registry, texts);
        describing = new DescribePages(archive, units);
        searching = new SearchPages(texts, documents::find);
    }

    @GET
    @PermitAll
    public Response search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("agency") List<String> agencies,
            @QueryParam("year") List<String> years,
            @QueryParam("field") List<String> fields,
            @QueryParam("inForce") List<String> inForce,
            @QueryParam("order") @DefaultValue("") String order,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext context) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        var reader = reader(context);
        var asked =
                new Searches.Asked(
                        words,
                        kinds,
                        agencies,
                        years,
                        fields,
                        inForce,
                        order,
                        Math.max(1, page),
                        PAGE);
        var found = index.search(searches.query(asked, reader));
        var shown = searching.page(asked, found, in, lang, reader);
        String here = new SearchAddress(asked, lang).here();
        return page(in, shown.heading(), here, "search.jte", shown, PARTS);
    }

    @GET
    @Path("{id: [0-9a-z]{10}}")
    @PermitAll
    public Response document(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext context) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        var document = found(id, context);
        var shown = pages.page(document, reader(context), in, lang);
        String here = DocumentPages.address(id, lang);
        return page(in, shown.heading(), here, "document.jte", shown, PARTS);
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.STAFF_WORD)
    public Response upload(
            @QueryParam("document") String document,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext context) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        var existing = Optional.ofNullable(document).map(id -> found(id, context));
        var shown = sending(who(context), existing, in);
        String here = "/documents/new" + (lang == null ? "" : "?lang=" + lang);
        return page(in, shown.heading(), here, "upload.jte", shown, SENDING);
    }

    /**
     * Browsers sign in where they are asked to, and from then on below the same folder: so this
     * address asks, and leads to where the person wanted.
     */
    @GET
    @Path("sign-in")
    @RolesAllowed({
        Role.STAFF_WORD,
        Role.PUBLISHER_WORD,
        Role.READER_WORD,
        Role.STATISTICIAN_WORD,
        Role.ADMINISTRATOR_WORD
    })
    public Response signIn(@QueryParam("to") String id, @QueryParam("lang") String lang) {
        boolean one = id != null && id.matches("[0-9a-z]{10}");
        return one ? to(id, lang) : Elsewhere.at(SearchAddress.PATH + "/");
    }

    private UploadPage sending(Person who, Optional<Document> existing, PageLanguage in) {
        long largest = archive.staging().largest();
        return new UploadPage(
                in,
                existing.isPresent()
                        ? in.say("Gửi phiên bản mới", "Send a new version")
                        : in.say("Nộp văn bản", "Hand in a document"),
                existing.map(d -> new SearchPage.Link(d.description().title(), d.id(), false)),
                who.agencies().named().stream()
                        .sorted()
                        .map(
                                unit ->
                                        new DescribePage.Choice(
                                                unit.path(), texts.agency(unit, in), false))
                        .toList(),
                who.agencies().every(),
                largest,
                in.number(largest >> 20) + "\u00a0MB");
    }

    @GET
    @Path("{id: [0-9a-z]{10}}/description")
    @RolesAllowed(Role.STAFF_WORD)
    public Response describe(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext context) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        var document = found(id, context);
        rights.writes(who(context), document.agency());
        return describing(document, document.lastSaid(), List.of(), in, lang);
    }

    private Response describing(
            Document document,
            Description says,
            List<Problem> problems,
            PageLanguage in,
            String lang) {
        var shown = describing.page(document, says, problems, in);
        String here =
                "/documents/"
                        + document.id()
                        + "/description"
                        + (lang == null ? "" : "?lang=" + lang);
        return page(
                in,
                shown.heading(),
                here,
                "describe.jte",
                shown,
                shown.waiting() ? WAITING : PARTS);
    }

    @POST
    @Path("{id: [0-9a-z]{10}}/description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.STAFF_WORD)
    public Response describe(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            MultivaluedMap<String, String> form,
            @Context SecurityContext context) {
        var sent = new DescriptionForm(form, concerned(found(id, context), form));
        try {
            archive.describe(id, sent.description(), who(context));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            var in = new PageLanguage(layout.locale(lang, accepted));
            return describing(found(id, context), sent.asSent(), refusal.problems(), in, lang);
        }
        return to(id, lang);
    }

    private Set<UnitRef> concerned(Document document, MultivaluedMap<String, String> form) {
        var before = document.lastSaid().concerned();
        var ticked = form.get(DescriptionForm.CONCERNED);
        return ticked == null ? before : units.afterwards(document, before, ticked);
    }

    @POST
    @Path("{id: [0-9a-z]{10}}/{act: [a-z-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.STAFF_WORD, Role.PUBLISHER_WORD})
    public Response act(
            @PathParam("id") String id,
            @PathParam("act") String act,
            @QueryParam("lang") String lang,
            @FormParam("reason") @DefaultValue("") String reason,
            @Context SecurityContext context) {
        Person who = who(context);
        switch (act) {
            case "publication" -> archive.publish(id, who);
            case "description-refusal" -> archive.refuseDescription(id, reason, who);
            case "withdrawal" -> archive.withdraw(id, reason, who);
            case "hold" -> archive.hold(id, reason, who);
            case "hold-end" -> archive.endHold(id, who);
            case "deletion" -> archive.askDeletion(id, reason, who);
            case "deletion-agreement" -> archive.agreeDeletion(id, who);
            case "deletion-refusal" -> archive.refuseDeletion(id, reason, who);
            default -> throw unknown(id);
        }
        return to(id, lang);
    }

    /** A page again, so that loading it once more sends nothing twice. */
    private static Response to(String id, String lang) {
        return Elsewhere.at(DocumentPages.address(id, lang));
    }

    private Response page(
            PageLanguage in,
            String heading,
            String here,
            String template,
            Object shown,
            PageParts parts) {
        byte[] page =
                layout.wrap(in.locale(), heading, here, templates.text(template, shown), parts);
        return Response.ok(page)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private Optional<Person> reader(SecurityContext context) {
        return Optional.ofNullable(context.getUserPrincipal())
                .flatMap(principal -> access.find(principal.getName()));
    }

    private Person who(SecurityContext context) {
        return reader(context).orElseThrow();
    }

    private Document found(String id, SecurityContext context) {
        return archive.find(id, reader(context)).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, ArchiveFault.UNKNOWN.at(id));
    }
}
