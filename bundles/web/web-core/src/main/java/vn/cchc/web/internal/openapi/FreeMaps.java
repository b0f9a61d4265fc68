package vn.cchc.web.internal.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;

/**
 * A map of whatever a year says is described by the library as a map of objects, and then a text or
 * a list in it would break the description.
 */
final class FreeMaps {
    private FreeMaps() {}

    static void open(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().values().forEach(FreeMaps::open);
        }
    }

    private static void open(Schema<?> schema) {
        if (schema.getAdditionalProperties() instanceof Schema<?> value && anything(value)) {
            schema.setAdditionalProperties(true);
        }
        if (schema.getProperties() != null) {
            for (Map.Entry<?, ?> property : schema.getProperties().entrySet()) {
                open((Schema<?>) property.getValue());
            }
        }
    }

    private static boolean anything(Schema<?> value) {
        return "object".equals(value.getType())
                && value.get$ref() == null
                && value.getProperties() == null
                && value.getAdditionalProperties() == null;
    }
}
