package vn.cchc.ops.internal.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as JSON, the same as over HTTP. */
final class JsonText {
    private JsonText() {}

    static String of(Object record) {
        try {
            return JsonMapper.builder()
                            .serializationInclusion(JsonInclude.Include.NON_NULL)
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(record)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record can always be written", e);
        }
    }
}
