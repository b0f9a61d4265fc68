package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.ws.rs.core.MediaType;

/** How a query is sent in a body, for the description of the services. */
@RequestBody(
        description = "The query, as a form or itself",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Truy vấn, ở dạng biểu mẫu hoặc nguyên văn")),
        required = true,
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                    schemaProperties = {
                        @SchemaProperty(name = "query", schema = @Schema(type = "string")),
                        @SchemaProperty(name = "format", schema = @Schema(type = "string")),
                        @SchemaProperty(
                                name = "default-graph-uri",
                                array = @ArraySchema(schema = @Schema(type = "string"))),
                        @SchemaProperty(
                                name = "named-graph-uri",
                                array = @ArraySchema(schema = @Schema(type = "string")))
                    }),
            @Content(mediaType = AskedQuery.TYPE, schema = @Schema(type = "string"))
        })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface QueryInBody {}
