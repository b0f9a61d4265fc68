package vn.cchc.figures.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.figures.Observations;
import vn.cchc.figures.TimePeriod;

/** Which time periods take no first values any more. */
@Component(service = TimesResource.class, property = "cchc.web.rest=/api/figures/times")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "times",
        description = "Closing of time periods",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Khóa kỳ báo cáo")))
public final class TimesResource {
    private final Observations observations;

    @Activate
    public TimesResource(@Reference Observations observations) {
        this.observations = observations;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Closed time periods in order",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Các kỳ báo cáo đã khóa, theo thứ tự")))
    public List<String> closed() {
        return observations.closed().stream().map(TimePeriod::code).toList();
    }

    @PUT
    @Path("{time}/closing")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Closes a time period: no first value is taken any more",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Khóa kỳ báo cáo: không nhận giá trị lần đầu nữa")))
    public List<String> close(
            @Parameter(
                            description = "Time period, for example 2025-Q3",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Kỳ báo cáo, ví dụ 2025-Q3")))
                    @PathParam("time")
                    String time,
            @Context SecurityContext person) {
        observations.close(Asked.needTime(time), Asked.name(person));
        return closed();
    }

    @DELETE
    @Path("{time}/closing")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Reopens a time period",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Mở lại kỳ báo cáo")))
    public List<String> reopen(
            @Parameter(
                            description = "Time period, for example 2025-Q3",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Kỳ báo cáo, ví dụ 2025-Q3")))
                    @PathParam("time")
                    String time,
            @Context SecurityContext person) {
        observations.reopen(Asked.needTime(time), Asked.name(person));
        return closed();
    }
}
