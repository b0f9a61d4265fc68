package vn.cchc.web.internal.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** How a refused request is answered, in the words of OpenAPI. */
final class ProblemSchema {
    static final String ENTRY = "problemEntry";

    private ProblemSchema() {}

    static Schema<?> document() {
        return new ObjectSchema()
                .description("RFC 9457 problem details")
                .addProperty("type", text("Always about:blank"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", new IntegerSchema().format("int32"))
                .addProperty("detail", text("The first problems in plain words"))
                .addProperty("instance", text("Path of the request"))
                .addProperty(
                        "problems",
                        new ArraySchema()
                                .items(new Schema<>().$ref("#/components/schemas/" + ENTRY)))
                .required(List.of("type", "title", "status", "problems"));
    }

    static Schema<?> entry() {
        return new ObjectSchema()
                .addProperty("code", text("Room letters and a number, never reused"))
                .addProperty("where", text("Field, file and line, or address"))
                .addProperty("what", text("The fault in plain words"))
                .addProperty("remedy", text("What to do about it"))
                .required(List.of("code", "what", "remedy"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
