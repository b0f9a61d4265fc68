package vn.cchc.survey.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.survey.internal.importing.Templates;
import vn.cchc.web.Kept;

/** The instruments of an edition as XForms, for phones and other form programs. */
@Component(service = InstrumentResource.class, property = "cchc.web.rest=/api/instruments")
@Path("{index}/{year: [0-9]{4}}")
@PermitAll
@Kept
@Tag(
        name = "instruments",
        description = "Questionnaires as XForms",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Mẫu phiếu ở dạng XForm")))
public final class InstrumentResource {
    private final Templates templates;

    @Activate
    public InstrumentResource(@Reference Editions editions) {
        this.templates = new Templates(editions);
    }

    @GET
    @Path("{name}.xml")
    @Produces("text/xml;charset=UTF-8")
    @Operation(
            summary = "An instrument as XForm (OpenRosa)",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một mẫu phiếu ở dạng XForm (OpenRosa)")))
    public String xform(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @Parameter(
                            description =
                                    "Name of the instrument in the year bundle, for example form-b",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Tên mẫu phiếu trong gói của năm, ví dụ form-b")))
                    @PathParam("name")
                    String name) {
        return templates.form(Addressed.edition(index, year), name).xform();
    }
}
