package vn.cchc.web.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.StreamingOutput;
import vn.cchc.access.Role;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.web.Kept;

/** A room's resource with everything in it that can go right or wrong. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "trees",
        description = "What grows",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(name = "x-description-vi", value = "Cây trồng")))
public final class Orchard {
    static final int FEW = 10;

    /** A tree; {@code nickname} may be absent. */
    public record Tree(
            String name, String nickname, BigDecimal height, int apples, List<Branch> branches) {}

    /** A part of a tree. */
    public record Branch(String side, Map<String, Long> leaves, Map<String, Object> notes) {}

    /** Leaves that fall one by one, and then the wind takes the tree. */
    @GET
    @Path("leaves")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public StreamingOutput leaves(@QueryParam("until") int until) {
        return out -> {
            for (int leaf = 0; leaf < until; leaf++) {
                out.write("leaf\n".getBytes(StandardCharsets.UTF_8));
            }
            if (until > FEW) {
                out.flush();
            }
            throw new IOException("The wind took the tree");
        };
    }

    @GET
    @PermitAll
    @Operation(
            summary = "All trees",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(name = "x-summary-vi", value = "Mọi cây")))
    public List<Tree> trees() {
        return List.of(
                new Tree(
                        "Lê",
                        null,
                        new BigDecimal("83.940"),
                        3,
                        List.of(new Branch("trái", Map.of("xanh", 7L), null))),
                new Tree("Mận", "nhỏ", new BigDecimal("1E+3"), 0, List.of()));
    }

    @GET
    @PermitAll
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public String sheet() {
        return "name\nLê\n";
    }

    @GET
    @Path("{name}")
    @PermitAll
    @Operation(summary = "One tree")
    public Tree tree(@Parameter(description = "Its name") @PathParam("name") String name) {
        throw switch (name) {
            case "none" -> refusal(Refusal.Kind.NOT_FOUND);
            case "later" -> refusal(Refusal.Kind.UNAVAILABLE);
            case "taken" -> refusal(Refusal.Kind.CONFLICT);
            case "forbidden" -> refusal(Refusal.Kind.FORBIDDEN);
            case "wrapped" -> new IllegalStateException(refusal(Refusal.Kind.INVALID));
            case "broken" -> new IllegalStateException("SELECT secret FROM org.apache.derby");
            case "error" -> throw new StackOverflowError("at vn.cchc.Orchard(Orchard.java:1)");
            default -> refusal(Refusal.Kind.INVALID);
        };
    }

    private static Refusal refusal(Refusal.Kind kind) {
        return new Refusal(
                kind,
                List.of(
                        new Problem(
                                "ORC-101", "trees.csv line 7", "The tree is <old>.", "Water it."),
                        new Problem("ORC-102", "", "The \"fence\" is open.", "Close it.")));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plants a tree")
    public Tree plant(Tree tree) {
        return tree;
    }

    @POST
    @Path("form")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    public String form(@FormParam("name") String name) {
        return name;
    }

    @POST
    @Path("file")
    @PermitAll
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.TEXT_PLAIN)
    public String file(byte[] file) {
        return "" + file.length;
    }

    @GET
    @Path("planted/{year}")
    @PermitAll
    public List<Tree> planted(@PathParam("year") String year) {
        return List.of();
    }

    @GET
    @Path("kept")
    @PermitAll
    @Kept
    public Tree kept(@QueryParam("name") @DefaultValue("Lê") String name) {
        return new Tree(name, null, new BigDecimal("1"), 0, List.of());
    }

    @GET
    @Path("kept")
    @PermitAll
    @Kept
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public String keptSheet() {
        return "name\nLê\n";
    }

    @GET
    @Path("count")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public String count(@QueryParam("from") int from) {
        return "" + from;
    }

    @GET
    @Path("gate/mine")
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.PUBLISHER_WORD})
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Who is at the gate")
    public String mine(@Context SecurityContext who) {
        return who.getUserPrincipal().getName();
    }

    @GET
    @Path("gate/forgotten")
    @Produces(MediaType.TEXT_PLAIN)
    public String forgotten() {
        return "secret";
    }
}
