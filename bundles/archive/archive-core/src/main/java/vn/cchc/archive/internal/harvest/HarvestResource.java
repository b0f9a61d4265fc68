package vn.cchc.archive.internal.harvest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import javax.annotation.security.PermitAll;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.registry.Registry;

/** Public documents for harvesters. */
@Component(
        service = HarvestResource.class,
        property = "cchc.web.rest=/oai",
        configurationPid = "vn.cchc.archive.harvest")
@Designate(ocd = HarvestSettings.class)
@Path("/")
@PermitAll
@Tag(
        name = "archive-harvest",
        description = "Public documents for harvesters (OAI-PMH 2.0)",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Văn bản công khai cho hệ thống thu thập (OAI-PMH 2.0)")))
public final class HarvestResource {
    private static final String XML = "text/xml;charset=UTF-8";
    private static final int MOST = 1000;

    private final Harvest harvest;

    @Activate
    public HarvestResource(
            HarvestSettings settings,
            @Reference HarvestStore stamps,
            @Reference DocumentStore documents,
            @Reference Registry registry) {
        this(
                new Harvest(
                        stamps,
                        documents,
                        registry,
                        settings.contact(),
                        Math.max(1, Math.min(MOST, settings.page())),
                        InstantSource.system()));
    }

    private HarvestResource(Harvest harvest) {
        this.harvest = harvest;
    }

    static HarvestResource of(Harvest harvest) {
        return new HarvestResource(harvest);
    }

    @GET
    @Produces(XML)
    @Operation(
            summary = "A request of OAI-PMH 2.0",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một yêu cầu theo OAI-PMH 2.0")))
    @ApiResponse(
            responseCode = "200",
            description = "The answer; what cannot be answered is an error element in it",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Câu trả lời; lỗi nằm trong phần tử error")),
            content = @Content(mediaType = "text/xml", schema = @Schema(type = "string")))
    public String get(
            @Parameter(
                            description =
                                    "Identify, ListMetadataFormats, ListSets, ListIdentifiers,"
                                            + " ListRecords or GetRecord; the other arguments are"
                                            + " those of the protocol",
                            example = "Identify",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Identify, ListMetadataFormats,"
                                                                            + " ListSets,"
                                                                            + " ListIdentifiers,"
                                                                            + " ListRecords hoặc"
                                                                            + " GetRecord; các tham số"
                                                                            + " khác theo giao thức")))
                    @QueryParam("verb")
                    String verb,
            @Context UriInfo uri) {
        return harvest.answer(base(uri), uri.getQueryParameters());
    }

    private static URI base(UriInfo uri) {
        return URI.create(uri.getAbsolutePath().toString().replaceAll("/+$", ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(XML)
    @Operation(
            summary = "The same with the arguments in a form",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Như trên, tham số gửi bằng biểu mẫu")))
    @ApiResponse(
            responseCode = "200",
            description = "The answer; what cannot be answered is an error element in it",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Câu trả lời; lỗi nằm trong phần tử error")),
            content = @Content(mediaType = "text/xml", schema = @Schema(type = "string")))
    @RequestBody(
            description = "The arguments",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Các tham số")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(type = "object")))
    public String post(MultivaluedMap<String, String> form, @Context UriInfo uri) {
        return harvest.answer(base(uri), form);
    }

    @GET
    @Path(FullDescription.SCHEMA)
    @Produces(XML)
    @Operation(
            summary = "The schema of the format cchc",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Lược đồ XML của định dạng cchc")))
    public String schema() throws IOException {
        try (InputStream in =
                HarvestResource.class.getResourceAsStream("/harvest/" + FullDescription.SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
