package vn.cchc.figures.internal.pages;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
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
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Role;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.Observations;
import vn.cchc.figures.internal.evidence.Evidences;
import vn.cchc.figures.internal.rest.Asked;
import vn.cchc.figures.internal.values.Rights;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;

/**
 * Where staff enter and submit values and others judge them, with forms that need no script. What
 * was refused comes back with its problems and what was typed.
 */
@Component(service = WorkPages.class, property = "cchc.web.pages=" + WorkPages.ADDRESS)
@Path("/")
@RolesAllowed({Role.STAFF_WORD, Role.STATISTICIAN_WORD, Role.PUBLISHER_WORD, Role.READER_WORD})
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class WorkPages {
    static final String ADDRESS = FigurePages.ADDRESS + "/work";

    private static final PageParts PARTS =
            new PageParts(List.of("figures.css"), List.of("figures-file.js"));

    private final Observations observations;
    private final Indicators indicators;
    private final Registry registry;
    private final Access access;
    private final Evidences evidences;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public WorkPages(
            @Reference Observations observations,
            @Reference Indicators indicators,
            @Reference Registry registry,
            @Reference Access access,
            @Reference Evidences evidences,
            @Reference PageLayout layout) {
        this.observations = observations;
        this.indicators = indicators;
        this.registry = registry;
        this.access = access;
        this.evidences = evidences;
        this.layout = layout;
    }

    /** A link from a value brings what it is, so that correcting it is one number and a reason. */
    @GET
    public Response show(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo uri,
            @Context SecurityContext person) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        var typed = typed(uri.getQueryParameters());
        return page(in, Asked.name(person), Response.Status.OK, List.of(), typed);
    }

    @POST
    @RolesAllowed(Role.STAFF_WORD)
    public Response enter(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            MultivaluedMap<String, String> form,
            @Context SecurityContext person) {
        var typed = typed(form);
        return after(lang, accepted, person, typed, who -> observations.enter(entry(typed), who));
    }

    /** Rows copied from a file: a form cannot send a file as the body itself without a script. */
    @POST
    @Path("rows")
    @RolesAllowed(Role.STAFF_WORD)
    public Response rows(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            MultivaluedMap<String, String> form,
            @Context SecurityContext person) {
        var typed = typed(form);
        byte[] rows = typed.getOrDefault("rows", "").getBytes(StandardCharsets.UTF_8);
        String name = new PageLanguage(layout.locale(lang, accepted)).say("Bảng", "Table");
        return after(
                lang,
                accepted,
                person,
                typed,
                who -> observations.importFile(name, new ByteArrayInputStream(rows), who));
    }

    @POST
    @Path("catalogue")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    public Response catalogue(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            MultivaluedMap<String, String> form,
            @Context SecurityContext person) {
        var typed = typed(form);
        byte[] rows = typed.getOrDefault("catalogue", "").getBytes(StandardCharsets.UTF_8);
        String name = new PageLanguage(layout.locale(lang, accepted)).say("Danh mục", "Catalogue");
        return after(
                lang,
                accepted,
                person,
                typed,
                who -> indicators.importCatalogue(name, new ByteArrayInputStream(rows), who));
    }

    /** Closes a time period, or reopens one that is closed. */
    @POST
    @Path("times")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    public Response times(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            MultivaluedMap<String, String> form,
            @Context SecurityContext person) {
        var typed = typed(form);
        return after(
                lang,
                accepted,
                person,
                typed,
                who -> {
                    var time = Asked.needTime(typed.getOrDefault("period", "").strip());
                    if (observations.closed().contains(time)) {
                        observations.reopen(time, who);
                    } else {
                        observations.close(time, who);
                    }
                });
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Role.STAFF_WORD)
    public Response submit(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext person) {
        return after(lang, accepted, person, Map.of(), who -> observations.submit(id, who));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.PUBLISHER_WORD})
    public Response approve(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext person) {
        return after(lang, accepted, person, Map.of(), who -> observations.approve(id, who));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.PUBLISHER_WORD})
    public Response reject(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            MultivaluedMap<String, String> form,
            @Context SecurityContext person) {
        return after(
                lang,
                accepted,
                person,
                Map.of(),
                who -> observations.reject(id, form.getFirst("reason"), who));
    }

    private interface Work {
        void by(String who);
    }

    private Response after(
            String lang,
            String accepted,
            SecurityContext person,
            Map<String, String> typed,
            Work work) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        String who = Asked.name(person);
        try {
            work.by(who);
            return Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, ADDRESS + "?lang=" + in.code())
                    .build();
        } catch (Refusal refusal) {
            return page(in, who, status(refusal), refusal.problems(), typed);
        }
    }

    private static Response.Status status(Refusal refusal) {
        return switch (refusal.kind()) {
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case NOT_FOUND -> Response.Status.NOT_FOUND;
            case CONFLICT -> Response.Status.CONFLICT;
            case UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE;
            default -> Response.Status.BAD_REQUEST;
        };
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        var typed = new HashMap<String, String>();
        if (form != null) {
            form.forEach((field, values) -> typed.put(field, String.join("", values)));
        }
        return typed;
    }

    private static Entry entry(Map<String, String> typed) {
        return new Entry(
                typed.getOrDefault("indicator", "").strip(),
                typed.getOrDefault("agency", "").strip(),
                typed.getOrDefault("time", "").strip(),
                typed.getOrDefault("value", "").strip().replace(',', '.'),
                Optional.empty(),
                Optional.ofNullable(typed.get("jump_reason")),
                Optional.ofNullable(typed.get("correction_reason")),
                Optional.ofNullable(typed.get("evidence")));
    }

    private Response page(
            PageLanguage in,
            String who,
            Response.Status status,
            List<Problem> problems,
            Map<String, String> typed) {
        var page =
                new WorkMaking(
                                registry,
                                new Rights(access.find(who)),
                                in,
                                evidence -> evidences.find(evidence, access.find(who)))
                        .page(
                                indicators.all(),
                                observations.list(ObservationQuery.ALL, Optional.of(who)),
                                observations.closed(),
                                problems,
                                typed);
        byte[] html =
                layout.wrap(
                        in.locale(),
                        page.heading(),
                        ADDRESS + "?lang=" + in.code(),
                        templates.text("work.jte", page),
                        PARTS);
        return Response.status(status)
                .entity(html)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
