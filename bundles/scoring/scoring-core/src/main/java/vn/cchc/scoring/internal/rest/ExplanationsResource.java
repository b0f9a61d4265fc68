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
import vn.cchc.scoring.Explanations;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.web.Kept;

/** Why published figures are what they are, over HTTP, for everybody. */
@Component(service = ExplanationsResource.class, property = "cchc.web.rest=/api/explanations")
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
public final class ExplanationsResource {
    private final Explanations explanations;

    @Activate
    public ExplanationsResource(@Reference Explanations explanations) {
        this.explanations = explanations;
    }

    @GET
    @Path("{index}/{year: [0-9]{4}}/{unit}/{criterion}")
    @PermitAll
    @Kept
    @Operation(
            summary = "Why a figure is what it is: rule, parts, answers, legal source",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Vì sao có số liệu này: quy tắc, thành phần, phiếu, căn cứ")))
    public ExplanationRecord explanation(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @PathParam("unit") String unit,
            @PathParam("criterion") String criterion) {
        return ExplanationRecord.of(explanations.of(AskedEdition.at(index, year), unit, criterion));
    }
}
