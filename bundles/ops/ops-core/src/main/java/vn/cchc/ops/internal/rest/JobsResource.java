package vn.cchc.ops.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.ops.internal.faults.OpsFault;

/** Long work over HTTP: watched and stopped, never started. */
@Component(service = JobsResource.class, property = "cchc.web.rest=/api/jobs")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STATISTICIAN_WORD, Role.STAFF_WORD, Role.ADMINISTRATOR_WORD})
@Tag(
        name = "jobs",
        description = "Long work: imports, computations",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Việc chạy lâu: nhập dữ liệu, tính toán")))
public final class JobsResource {
    private final Jobs jobs;

    @Activate
    public JobsResource(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(
            summary = "Jobs that wait or run, and the last ones that ended, newest first",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các việc đang chờ, đang chạy và những việc vừa kết thúc, mới nhất trước")))
    public List<JobRecord> all() {
        return jobs.all().stream().map(JobRecord::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far one job is, or how it ended",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Một việc đã làm đến đâu, hoặc đã kết thúc thế nào")))
    public JobRecord one(
            @Parameter(
                            description = "Id of the job",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của việc")))
                    @PathParam("id")
                    String id) {
        return JobRecord.of(known(id));
    }

    @POST
    @Path("{id}/stop")
    @Operation(
            summary = "Asks a job to stop",
            extensions =
                    @Extension(
                            properties = {
                                @ExtensionProperty(
                                        name = "x-summary-vi",
                                        value = "Yêu cầu dừng một việc"),
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Việc sẽ dừng sau ít lâu, không để lại gì dở dang; hãy hỏi lại trạng thái.")
                            }),
            description = "It stops soon, leaving nothing half done; ask again for its state.")
    public JobRecord stop(
            @Parameter(
                            description = "Id of the job",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của việc")))
                    @PathParam("id")
                    String id) {
        var job = known(id);
        job.stop();
        return JobRecord.of(job);
    }

    private Job known(String id) {
        return jobs.find(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, OpsFault.NO_JOB.at(id));
    }
}
