package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every way to ask a query answers, for the description of the services. */
@ApiResponse(
        responseCode = "200",
        description = "Rows of SELECT and ASK, or statements of CONSTRUCT and DESCRIBE",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Các dòng của SELECT và ASK, hoặc các câu của CONSTRUCT và DESCRIBE")),
        content = {
            @Content(
                    mediaType = "application/sparql-results+json",
                    schema = @Schema(type = "object")),
            @Content(
                    mediaType = "application/sparql-results+xml",
                    schema = @Schema(type = "string")),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "text/tab-separated-values", schema = @Schema(type = "string")),
            @Content(mediaType = "text/turtle", schema = @Schema(type = "string")),
            @Content(mediaType = "application/n-triples", schema = @Schema(type = "string")),
            @Content(mediaType = "application/trig", schema = @Schema(type = "string")),
            @Content(mediaType = "application/n-quads", schema = @Schema(type = "string")),
            @Content(mediaType = "application/rdf+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object"))
        })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface RowsOrStatements {}
