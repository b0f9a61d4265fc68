package vn.cchc.archive.internal.integrity.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Records as JSON that is the same bytes for the same record, on every machine. */
final class ExportJson {
    private final JsonMapper mapper =
            JsonMapper.builder()
                    // Types in the shared table would hold a room when it is gone.
                    .typeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<>(16, 64)))
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private final ObjectWriter writer = mapper.writer(printer());

    private static DefaultPrettyPrinter printer() {
        var lines = new DefaultIndenter("  ", "\n");
        var spacing =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        var printer = new DefaultPrettyPrinter(spacing);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }

    byte[] bytes(Object record) {
        try {
            return (writer.writeValueAsString(record) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that is no JSON", e);
        }
    }

    /**
     * @throws IOException when it is none
     */
    <T> T read(byte[] json, Class<T> type) throws IOException {
        T record = mapper.readValue(json, type);
        if (record == null) {
            throw new IOException("There is nothing in it");
        }
        return record;
    }
}
