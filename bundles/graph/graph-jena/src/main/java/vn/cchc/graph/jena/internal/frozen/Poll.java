package vn.cchc.graph.jena.internal.frozen;

/** Asks now and then whether to go on. */
final class Poll {
    /** Steps of some ten nanoseconds between two questions. */
    private static final int STEPS = 1024;

    private final Runnable question;
    private int steps;

    /**
     * @param question throws when the work is to end
     */
    Poll(Runnable question) {
        this.question = question;
    }

    /** One step of a loop. */
    void step() {
        if (steps++ % STEPS == 0) {
            question.run();
        }
    }
}
