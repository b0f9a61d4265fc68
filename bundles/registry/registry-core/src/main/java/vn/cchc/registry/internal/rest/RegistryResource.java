package vn.cchc.registry.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.asking.Asked;
import vn.cchc.registry.internal.asking.AskedFault;
import vn.cchc.registry.internal.asking.Within;
import vn.cchc.web.Kept;

/** Looks up administrative units over HTTP. */
@Component(service = RegistryResource.class, property = "cchc.web.rest=/api/registry")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Kept
@Tag(
        name = "registry",
        description = "Administrative units and central bodies by period",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Đơn vị hành chính và cơ quan trung ương theo thời kỳ")))
public final class RegistryResource {
    /** Who does not say what he wants gets JSON. */
    private static final String CSV = UnitSheet.TYPE + ";qs=0.5";

    private final Registry registry;
    private final Asked asked;

    @Activate
    public RegistryResource(@Reference Registry registry) {
        this.registry = registry;
        this.asked = new Asked(registry);
    }

    /** A period and how many units of each kind it has. */
    public record PeriodRecord(
            String period, int provinces, int districts, int communes, int ministries) {}

    @GET
    @Path("periods")
    @Operation(
            summary = "Periods known and how many units each has",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Các thời kỳ và số đơn vị của từng thời kỳ")))
    public List<PeriodRecord> periods() {
        return registry.periods().stream()
                .map(
                        p ->
                                new PeriodRecord(
                                        p.code(),
                                        registry.provinces(p).size(),
                                        registry.districts(p).size(),
                                        registry.communes(p).size(),
                                        registry.ministries(p).size()))
                .toList();
    }

    @GET
    @Path("{period}/provinces")
    @Operation(
            summary = "Provinces of a period; as JSON or as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các tỉnh, thành phố của một thời kỳ, dạng JSON hoặc CSV")))
    public List<UnitRecord> provinces(@PathParam("period") String period) {
        return records(registry.provinces(known(period)).stream());
    }

    @GET
    @Path("{period}/provinces")
    @Produces(CSV)
    @Operation(hidden = true)
    public String provinceSheet(@PathParam("period") String period) {
        return UnitSheet.of(provinces(period));
    }

    @GET
    @Path("{period}/districts")
    @Operation(
            summary = "Districts of a period, of all provinces or of one; as JSON or as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các huyện của một thời kỳ, của cả nước hoặc của một tỉnh, dạng JSON hoặc CSV")))
    public List<UnitRecord> districts(
            @PathParam("period") String period, @QueryParam("province") String province) {
        var within = within(period, province, null);
        return records(
                registry.districts(within.period()).stream()
                        .filter(d -> within.holds(d.province(), null)));
    }

    @GET
    @Path("{period}/districts")
    @Produces(CSV)
    @Operation(hidden = true)
    public String districtSheet(
            @PathParam("period") String period, @QueryParam("province") String province) {
        return UnitSheet.of(districts(period, province));
    }

    @GET
    @Path("{period}/communes")
    @Operation(
            summary =
                    "Communes of a period, of all units or of one province or district; as JSON or as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các xã của một thời kỳ, của cả nước hoặc của một tỉnh, một huyện, dạng JSON hoặc CSV")))
    public List<UnitRecord> communes(
            @PathParam("period") String period,
            @QueryParam("province") String province,
            @QueryParam("district") String district) {
        var within = within(period, province, district);
        return records(
                registry.communes(within.period()).stream()
                        .filter(c -> within.holds(c.province(), c.district().orElse(null))));
    }

    @GET
    @Path("{period}/communes")
    @Produces(CSV)
    @Operation(hidden = true)
    public String communeSheet(
            @PathParam("period") String period,
            @QueryParam("province") String province,
            @QueryParam("district") String district) {
        return UnitSheet.of(communes(period, province, district));
    }

    @GET
    @Path("{period}/ministries")
    @Operation(
            summary = "Ministries and other central bodies of a period; as JSON or as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các bộ và cơ quan trung ương khác của một thời kỳ, dạng JSON hoặc CSV")))
    public List<UnitRecord> ministries(@PathParam("period") String period) {
        return records(registry.ministries(known(period)).stream());
    }

    @GET
    @Path("{period}/ministries")
    @Produces(CSV)
    @Operation(hidden = true)
    public String ministrySheet(@PathParam("period") String period) {
        return UnitSheet.of(ministries(period));
    }

    @GET
    @Path("{period}/search")
    @Operation(
            summary =
                    "Units with this name, whatever its case, tone marks or type word; as JSON or as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các đơn vị mang tên này, không phân biệt chữ hoa, dấu và từ chỉ loại, dạng JSON hoặc CSV")))
    public List<UnitRecord> search(
            @PathParam("period") String period,
            @Parameter(
                            description = "Name or alias",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Tên hoặc tên gọi khác")),
                            required = true)
                    @QueryParam("name")
                    String name,
            @Parameter(
                            description = "province, district, commune or ministry",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "province, district, commune hoặc ministry: cấp tỉnh, cấp huyện, cấp xã hoặc bộ, ngành")))
                    @QueryParam("kind")
                    String kind) {
        if (name == null || name.isBlank() || name.length() > 200) {
            throw invalid(AskedFault.NAME.at("name"));
        }
        var unitKind = asked.kind(kind == null ? "province" : kind).orRefuse();
        return records(registry.named(known(period), unitKind, name).stream());
    }

    @GET
    @Path("{period}/search")
    @Produces(CSV)
    @Operation(hidden = true)
    public String searchSheet(
            @PathParam("period") String period,
            @QueryParam("name") String name,
            @QueryParam("kind") String kind) {
        return UnitSheet.of(search(period, name, kind));
    }

    @GET
    @Path("{period}/provinces.geojson")
    @Produces("application/geo+json")
    @Operation(
            summary = "Simplified boundaries of the provinces, for display only",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Ranh giới tỉnh đã giản lược, chỉ để hiển thị")))
    @ApiResponse(
            responseCode = "200",
            description = "A feature collection (RFC 7946)",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Một tập đối tượng địa lý (RFC 7946)")),
            content =
                    @Content(mediaType = "application/geo+json", schema = @Schema(type = "object")))
    public String boundaries(@PathParam("period") String period) {
        return registry.boundaries(known(period))
                .orElseThrow(() -> missing(AskedFault.NO_BOUNDARIES.at(period, period)));
    }

    @GET
    @Path("{period}/{kind}/{code}")
    @Operation(
            summary = "One unit with its predecessors and successors",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một đơn vị cùng các đơn vị trước và sau nó")))
    public UnitDetail unit(
            @PathParam("period") String period,
            @Parameter(
                            description = "provinces, districts, communes or ministries",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "provinces, districts, communes hoặc ministries")))
                    @PathParam("kind")
                    String kind,
            @Parameter(
                            description = "Code of the unit in this period",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã của đơn vị trong thời kỳ này")))
                    @PathParam("code")
                    String code) {
        var unitKind = asked.kindOfMany(kind).orRefuse();
        if (!code.matches("[0-9A-Z]{1,16}")) {
            throw invalid(AskedFault.CODE.at("code", code));
        }
        return registry.find(new UnitRef(known(period), unitKind, code))
                .map(unit -> UnitDetail.of(unit, registry))
                .orElseThrow(
                        () -> missing(AskedFault.NO_UNIT.at(code, unitKind.word(), code, period)));
    }

    private static List<UnitRecord> records(Stream<? extends Unit> units) {
        return units.map(UnitRecord::of).toList();
    }

    private Within within(String period, String province, String district) {
        return asked.within(known(period), province, district).orRefuse();
    }

    private Period known(String code) {
        var period = asked.period(code);
        return period.value()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, period.problems()));
    }

    private static Refusal missing(Problem problem) {
        return new Refusal(Refusal.Kind.NOT_FOUND, problem);
    }

    private static Refusal invalid(Problem problem) {
        return new Refusal(Refusal.Kind.INVALID, problem);
    }
}
