package vn.cchc.web.internal.failures;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
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
            return new Problem(
                    "WEB-122",
                    place(thrown),
                    "The JSON is nested too deep, or a text or number in it is too long.",
                    "Send it flatter or shorter.");
        }
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return new Problem(
                    "WEB-123",
                    field(unknown),
                    "There is no such field.",
                    "See /api for the fields of this address.");
        }
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Problem(
                    "WEB-124",
                    field(mapping),
                    "The value is missing or does not fit this field.",
                    "See /api for the type of the field.");
        }
        return new Problem(
                "WEB-121", place(thrown), "This is not the JSON expected here.", "See /api.");
    }

    private static String field(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
                .map(name -> name.length() > 60 ? name.substring(0, 60) + "…" : name)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String place(JacksonException thrown) {
        JsonLocation at = thrown.getLocation();
        return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
