package vn.cchc.graph.jena.internal.worker;

import java.time.Duration;
import java.util.List;
import vn.cchc.graph.jena.internal.Limits;

/**
 * What the queries of one kind of worker may take.
 *
 * @param wholeOnly answers are sent when they are complete, never in parts
 * @param megabytes heap of the process
 */
record WorkerLimits(Limits limits, boolean wholeOnly, int megabytes) {

    /** As words of a command line. */
    List<String> words() {
        return List.of(
                Long.toString(limits.time().toMillis()),
                Long.toString(limits.processor().toMillis()),
                Long.toString(limits.allocated()),
                Integer.toString(limits.rows()),
                Integer.toString(limits.bytes()),
                Integer.toString(limits.concurrent()),
                Long.toString(limits.waiting().toMillis()),
                Boolean.toString(wholeOnly),
                Integer.toString(megabytes));
    }

    static WorkerLimits of(List<String> words) {
        return new WorkerLimits(
                new Limits(
                        millis(words.get(0)),
                        millis(words.get(1)),
                        Long.parseLong(words.get(2)),
                        Integer.parseInt(words.get(3)),
                        Integer.parseInt(words.get(4)),
                        Integer.parseInt(words.get(5)),
                        millis(words.get(6))),
                Boolean.parseBoolean(words.get(7)),
                Integer.parseInt(words.get(8)));
    }

    private static Duration millis(String word) {
        return Duration.ofMillis(Long.parseLong(word));
    }
}
