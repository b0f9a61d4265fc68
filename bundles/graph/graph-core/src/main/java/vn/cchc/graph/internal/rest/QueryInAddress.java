package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a query stands in an address, for the description of the services. */
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "query",
            description = "SELECT, ASK, CONSTRUCT or DESCRIBE",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "SELECT, ASK, CONSTRUCT hoặc DESCRIBE")),
            schema = @Schema(type = "string"),
            example = "SELECT * WHERE { ?s ?p ?o } LIMIT 3"),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "format",
            description = "Media type of the answer, for clients that cannot set Accept",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "Kiểu nội dung của câu trả lời, cho chương trình không đặt được Accept")),
            schema = @Schema(type = "string")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "default-graph-uri",
            description = "Names of the graphs that are the default graph; all when none is named",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "Tên các đồ thị làm đồ thị mặc định; không nêu thì là tất cả")),
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "named-graph-uri",
            description = "Names of the graphs that GRAPH finds",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Tên các đồ thị mà GRAPH tìm thấy")),
            array = @ArraySchema(schema = @Schema(type = "string")))
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface QueryInAddress {}
