package vn.cchc.shell.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;

/** Records as JSON for programs, the same as over HTTP. */
public final class JsonText {
    private JsonText() {}

    /** Indented, absent values left out, ended by a line feed. */
    public static String of(Object record) {
        try {
            return JsonMapper.builder()
                            // Types in the shared table would hold a room when it is gone.
                            .typeFactory(
                                    TypeFactory.defaultInstance().withCache(new LRUMap<>(16, 64)))
                            .serializationInclusion(JsonInclude.Include.NON_NULL)
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
