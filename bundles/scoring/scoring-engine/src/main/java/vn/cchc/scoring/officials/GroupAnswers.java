package vn.cchc.scoring.officials;

import java.util.HashMap;
import java.util.Map;

/**
 * What one group of respondents answered, counted. The counts are all that is kept: no answer can
 * be found in them by the person who gave it. Belongs to one thread.
 */
public final class GroupAnswers {
    private final String instrument;
    private final String source;
    private final Admitted admitted;
    private final Map<String, Map<String, Map<String, Long>>> counts = new HashMap<>();
    private long responses;

    /**
     * @param instrument the form that was answered
     * @param source name of the campaign, for problems and remarks
     */
    public GroupAnswers(String instrument, String source, Admitted admitted) {
        this.instrument = instrument;
        this.source = source;
        this.admitted = admitted;
    }

    public String instrument() {
        return instrument;
    }

    public String source() {
        return source;
    }

    public Admitted admitted() {
        return admitted;
    }

    /** Filled forms that were counted. */
    public long responses() {
        return responses;
    }

    /**
     * Counts one filled form.
     *
     * @param unit code of the unit it is about; empty when it does not say
     * @param answers codes by question
     */
    public void add(String unit, Map<String, String> answers) {
        responses++;
        answers.forEach((question, code) -> count(unit, question, code, 1));
    }

    /** Counts answers to one question that are counted already. */
    public void count(String unit, String question, String code, long times) {
        counts.computeIfAbsent(unit, u -> new HashMap<>())
                .computeIfAbsent(question, q -> new HashMap<>())
                .merge(code, times, Long::sum);
    }

    /** How often each code was answered. */
    Map<String, Long> codes(String unit, String question) {
        return counts.getOrDefault(unit, Map.of()).getOrDefault(question, Map.of());
    }
}
