package vn.cchc.scoring.internal.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;

/** Records as JSON, the same as over HTTP. */
final class JsonText {
    private JsonText() {}

    static String of(Object record) {
        try {
            return JsonMapper.builder()
                            // Types in the shared table would hold this bundle when it is gone.
                            .typeFactory(
                                    TypeFactory.defaultInstance().withCache(new LRUMap<>(16, 64)))
                            .defaultPropertyInclusion(
                                    JsonInclude.Value.construct(
                                            JsonInclude.Include.NON_NULL,
                                            JsonInclude.Include.ALWAYS))
                            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(record)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that is no JSON", e);
        }
    }
}
