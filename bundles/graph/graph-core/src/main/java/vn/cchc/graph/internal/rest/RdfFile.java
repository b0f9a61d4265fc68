package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The body that adds a graph, for the description of the services. */
@RequestBody(
        description = "The file itself: Turtle, N-Triples, N-Quads, TriG, RDF/XML or JSON-LD",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Nội dung tệp: Turtle, N-Triples, N-Quads, TriG, RDF/XML hoặc JSON-LD")),
        required = true,
        content =
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = "string", format = "binary")))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface RdfFile {}
