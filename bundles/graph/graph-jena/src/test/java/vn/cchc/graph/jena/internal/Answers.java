package vn.cchc.graph.jena.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.cchc.graph.Graph.Answer;

/** Reads answers as text. */
final class Answers {
    private Answers() {}

    static String text(Answer answer) {
        var out = new ByteArrayOutputStream();
        try {
            answer.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
