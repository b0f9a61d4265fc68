package vn.cchc.web.internal.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            FreeMaps.open(document);
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
        document.getPaths()
                .forEach(
                        (path, item) ->
                                item.readOperations().forEach(o -> complete(o, path, resource)));
    }

    private static void complete(Operation operation, String path, Class<?> resource) {
        var methods =
                new ResourceMethods(
                        resource, operation.getOperationId().replaceAll("_[0-9]+$", ""));
        addRoles(operation, methods.rule());
        if (operation.getTags() == null) {
            operation.addTagsItem(Room.of(resource));
        }
        operation.setOperationId(
                Room.of(resource)
                        + "."
                        + resource.getSimpleName()
                        + "."
                        + operation.getOperationId());
        addAnswer(operation.getResponses(), methods);
        CommonTexts.addTo(operation);
        Refusals.addTo(operation, path);
    }

    /** What the library calls default is the answer when all went well. */
    private static void addAnswer(ApiResponses responses, ResourceMethods methods) {
        var answer = responses.remove(ApiResponses.DEFAULT);
        if (answer != null) {
            responses.addApiResponse("200", answer.description("Done"));
        }
        var done = responses.get("200");
        if (done != null && done.getContent() != null) {
            methods.otherForms().forEach(done.getContent()::addMediaType);
        }
    }

    private static void addRoles(Operation operation, RoleRule rule) {
        if (rule instanceof RoleRule.People people) {
            operation.addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
            String roles = String.join(", ", new TreeSet<>(people.roles())) + ".";
            operation.setDescription(joined(operation.getDescription(), "Roles: " + roles));
            var before = operation.getExtensions();
            operation.addExtension(
                    Vietnamese.DESCRIPTION,
                    joined(
                            before == null ? null : before.get(Vietnamese.DESCRIPTION),
                            "Vai trò: " + roles));
        }
    }

    private static String joined(Object before, String more) {
        return before == null ? more : before + " " + more;
    }
}
