package vn.cchc.testing.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The OpenAPI document of a running server, what it leaves open, and what an answer owes it. */
final class ApiDescription {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final String PROBLEM = "application/problem+json";

    private final JsonNode document;
    private final ObjectNode closed;
    private final JsonSchemaFactory schemas =
            JsonSchemaFactory.getInstance(
                    VersionFlag.V202012,
                    builder ->
                            builder.metaSchema(OpenApi30.getInstance())
                                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

    ApiDescription(String document) {
        this.document = read(document);
        this.closed = (ObjectNode) read(document).path("components");
        close(closed);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    /** A field that the document does not name may not be in an answer either. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiDescription::close);
    }

    /** One operation. */
    record Call(String method, String path, JsonNode operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        JsonNode done() {
            var responses = operation.path("responses");
            return Stream.of("200", "201", "202")
                    .filter(responses::has)
                    .map(responses::path)
                    .findFirst()
                    .orElseGet(() -> responses.path("200"));
        }

        /** What it has to say stands in its headers. */
        boolean headersOnly() {
            return operation.path("responses").has("204")
                    || method.equals("HEAD")
                    || path.equals("/api/archive/uploads");
        }

        boolean protectedByRole() {
            return operation.has("security");
        }

        /** Media types of the answer when all goes well. */
        List<String> forms() {
            var forms = new ArrayList<String>();
            done().path("content").fieldNames().forEachRemaining(forms::add);
            return forms;
        }
    }

    List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                calls.add(
                        new Call(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue()));
            }
        }
        return calls;
    }

    /** What a reader of the document would miss; empty when it says everything. */
    List<String> gaps() {
        var gaps = new ArrayList<String>();
        for (var tag : document.path("tags")) {
            if (!tag.has("description") || !tag.has("x-description-vi")) {
                gaps.add("tag " + tag.path("name").asText() + ": not in both languages");
            }
        }
        for (var call : calls()) {
            gapsOf(call).forEach(gap -> gaps.add(call + ": " + gap));
        }
        return gaps;
    }

    private static List<String> gapsOf(Call call) {
        var gaps = new ArrayList<String>();
        for (String text : List.of("summary", "x-summary-vi")) {
            if (call.operation().path(text).asText().isBlank()) {
                gaps.add("no " + text);
            }
        }
        gaps.addAll(descriptions(call));
        if (call.forms().isEmpty() && !call.headersOnly()) {
            gaps.add("no answer");
        }
        for (String form : call.forms()) {
            if (form.contains("*")
                    || call.done().at("/content").path(form).path("schema").isEmpty()) {
                gaps.add("no schema for " + form);
            }
        }
        PLACE.matcher(call.path()).results().forEach(place -> required(call, place.group(1), gaps));
        refusals(call).stream()
                .filter(status -> !refused(call, status))
                .forEach(status -> gaps.add("no refusal " + status));
        return gaps;
    }

    /** Parameters, body and answers that are not described in both languages. */
    private static List<String> descriptions(Call call) {
        var described = new LinkedHashMap<String, JsonNode>();
        call.operation()
                .path("parameters")
                .forEach(p -> described.put("parameter " + p.path("name").asText(), p));
        if (call.operation().has("requestBody")) {
            described.put("body", call.operation().path("requestBody"));
        }
        for (var answer : call.operation().path("responses").properties()) {
            described.put("answer " + answer.getKey(), answer.getValue());
        }
        var gaps = new ArrayList<String>();
        described.forEach(
                (name, place) -> {
                    for (String text : List.of("description", "x-description-vi")) {
                        if (place.path(text).asText().isBlank()) {
                            gaps.add(name + " without " + text);
                        }
                    }
                });
        return gaps;
    }

    private static void required(Call call, String name, List<String> gaps) {
        for (var parameter : call.operation().path("parameters")) {
            if (parameter.path("name").asText().equals(name)
                    && parameter.path("in").asText().equals("path")
                    && parameter.path("required").asBoolean()) {
                return;
            }
        }
        gaps.add("no required parameter " + name);
    }

    private static List<String> refusals(Call call) {
        var statuses = new ArrayList<>(List.of("default"));
        if (call.protectedByRole()) {
            statuses.addAll(List.of("401", "403"));
        }
        if (call.path().contains("{")) {
            statuses.add("404");
        }
        return statuses;
    }

    private static boolean refused(Call call, String status) {
        return call.operation()
                .path("responses")
                .path(status)
                .path("content")
                .path(PROBLEM)
                .has("schema");
    }

    /** How a good answer differs from what was promised for the form it was asked in. */
    List<String> faults(Call call, String form, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            return List.of(call + " as " + form + ": " + answer.statusCode() + " " + answer.body());
        }
        return check(
                call + " as " + form,
                form,
                call.done().path("content").path(form).path("schema"),
                answer);
    }

    /** How a refusal differs from what was promised for its status. */
    List<String> faultsOfRefusal(Call call, HttpResponse<String> answer) {
        String status = String.valueOf(answer.statusCode());
        if (!status.startsWith("4") || !refused(call, status)) {
            return List.of(call + ": " + status + " is not told");
        }
        var told = call.operation().path("responses").path(status).path("content").path(PROBLEM);
        return check(call + " refused", PROBLEM, told.path("schema"), answer);
    }

    private List<String> check(
            String what, String form, JsonNode schema, HttpResponse<String> answer) {
        var faults = new ArrayList<String>();
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (!bare(type).equals(bare(form))) {
            faults.add(what + ": is " + type);
        }
        if (bare(form).endsWith("json")) {
            var root = JSON.createObjectNode();
            root.set("components", closed);
            root.putArray("allOf").add(schema);
            schemas.getSchema(root)
                    .validate(read(answer.body()))
                    .forEach(message -> faults.add(what + ": " + message));
        }
        return faults;
    }

    private static String bare(String type) {
        return type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }
}
