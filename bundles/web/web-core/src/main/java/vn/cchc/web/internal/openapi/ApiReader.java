package vn.cchc.web.internal.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.servers.RoleRule;

/** Reads the annotations of one resource class into an OpenAPI document of its own. */
final class ApiReader {
    static final String SIGN_IN = "basic";
    static final String PROBLEM = "problem";

    /**
     * The library keeps what it read in tables of the whole process, classes of rooms among them;
     * they are emptied afterwards, so that a room can be taken away entirely.
     */
    OpenAPI read(String path, Class<?> resource) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Reader.class.getClassLoader());
        try {
            ModelConverters.reset();
            ModelConverters.getInstance()
                    .addConverter(new ModelResolver(Json.mapper(), new RoomTypeNames()));
            var document =
                    new Reader(new OpenAPI())
                            .read(
                                    resource, path, null, false, null, null, Set.of(), List.of(),
                                    Set.of());
            complete(document, resource);
            return document;
        } finally {
            ModelConverters.reset();
            Json.mapper().getTypeFactory().clearCache();
            thread.setContextClassLoader(before);
        }
    }

    private static void complete(OpenAPI document, Class<?> resource) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().values().stream()
                .flatMap(p -> p.readOperations().stream())
                .forEach(o -> complete(o, resource));
    }

    private static void complete(Operation operation, Class<?> resource) {
        String method = operation.getOperationId().replaceAll("_[0-9]+$", "");
        addRoles(operation, method, resource);
        if (operation.getTags() == null) {
            operation.addTagsItem(Room.of(resource));
        }
        operation.setOperationId(
                Room.of(resource)
                        + "."
                        + resource.getSimpleName()
                        + "."
                        + operation.getOperationId());
        addProblem(operation.getResponses());
    }

    /** What the library calls default is the answer when all went well. */
    private static void addProblem(ApiResponses responses) {
        var answer = responses.remove(ApiResponses.DEFAULT);
        if (answer != null) {
            responses.addApiResponse("200", answer.description("Done"));
        }
        responses.addApiResponse(ApiResponses.DEFAULT, problemResponse());
    }

    private static void addRoles(Operation operation, String method, Class<?> resource) {
        Arrays.stream(resource.getMethods())
                .filter(m -> m.getName().equals(method) && !m.isBridge())
                .map(m -> RoleRule.of(resource, m))
                .filter(RoleRule.People.class::isInstance)
                .map(rule -> ((RoleRule.People) rule).roles())
                .findFirst()
                .ifPresent(roles -> addRoles(operation, roles));
    }

    private static void addRoles(Operation operation, Set<String> roles) {
        operation.addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
        String before = operation.getDescription() == null ? "" : operation.getDescription() + " ";
        operation.setDescription(
                before + "Roles: " + String.join(", ", new TreeSet<>(roles)) + ".");
    }

    private static ApiResponse problemResponse() {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("Why it was not done (RFC 9457)")
                .content(
                        new Content()
                                .addMediaType(
                                        FailureAnswers.PROBLEM_JSON,
                                        new MediaType().schema(schema)));
    }
}
