package vn.cchc.campaign.internal.outcomes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** Reads the answers of a response as they lie in the database. */
public final class AnswersByQuestion {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswersByQuestion() {}

    /** Answers by the name of their question, which is their column. */
    public static Map<String, String> of(String kept) {
        try {
            Map<String, String> byPath = JSON.readValue(kept, new TypeReference<>() {});
            var answers = new HashMap<String, String>();
            byPath.forEach(
                    (path, value) -> answers.put(path.substring(path.lastIndexOf('/') + 1), value));
            return answers;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A response in the database is not whole", e);
        }
    }
}
