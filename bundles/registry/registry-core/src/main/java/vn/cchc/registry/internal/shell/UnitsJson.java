package vn.cchc.registry.internal.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.rest.UnitRecord;

/** Units as JSON, the same records as over HTTP. */
final class UnitsJson {
    private UnitsJson() {}

    static String of(List<? extends Unit> units) {
        try {
            return JsonMapper.builder()
                            .serializationInclusion(JsonInclude.Include.NON_NULL)
                            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(units.stream().map(UnitRecord::of).toList())
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record can always be written", e);
        }
    }
}
