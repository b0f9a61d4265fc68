package vn.cchc.scoring.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.scoring.Robustness;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.web.Kept;

/** How far published ranks depend on choices in building the index, over HTTP, for everybody. */
@Component(service = RobustnessResource.class, property = "cchc.web.rest=/api/robustness")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "results",
        description = "Figures of an index",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Số liệu của một chỉ số")))
public final class RobustnessResource {
    private final Robustness robustness;

    @Activate
    public RobustnessResource(@Reference Robustness robustness) {
        this.robustness = robustness;
    }

    @GET
    @Path("{index}/{year: [0-9]{4}}")
    @PermitAll
    @Kept
    @Operation(
            summary =
                    "Rank ranges over other ways of building the index, and which choice moves most",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Khoảng thứ hạng khi dựng chỉ số theo cách khác, và lựa chọn nào ảnh hưởng nhiều nhất")))
    public RobustnessRecord robustness(
            @PathParam("index") String index, @PathParam("year") String year) {
        return RobustnessRecord.of(robustness.of(AskedEdition.at(index, year)));
    }
}
