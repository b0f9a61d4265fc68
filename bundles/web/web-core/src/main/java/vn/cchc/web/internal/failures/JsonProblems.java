package vn.cchc.web.internal.failures;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/**
 * A JSON body that was not understood. The library's own messages name classes of the program, so
 * none of them is passed on.
 */
final class JsonProblems {

    Failure failure(JacksonException thrown) {
        return Failure.of(400, problem(thrown));
    }

    private static Problem problem(JacksonException thrown) {
        if (thrown instanceof StreamConstraintsException) {
            return RequestFault.JSON_LIMITS.at(place(thrown));
        }
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return RequestFault.JSON_FIELD.at(field(unknown));
        }
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return RequestFault.JSON_VALUE.at(field(mapping));
        }
        return RequestFault.JSON.at(place(thrown));
    }

    private static String field(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
                .map(name -> name.length() > 60 ? name.substring(0, 60) + "…" : name)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static LanguageText place(JacksonException thrown) {
        JsonLocation at = thrown.getLocation();
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        return new LanguageText(
                "dòng " + line + ", cột " + column, "line " + line + ", column " + column);
    }
}
