package vn.cchc.graph.jena.internal.data;

/** Asks now and then whether to go on. */
public final class Poll {
    /** Steps of some ten nanoseconds between two questions. */
    private static final int STEPS = 1024;

    private final Runnable question;
    private int steps;

    /**
     * @param question throws when the work is to end
     */
    public Poll(Runnable question) {
        this.question = question;
    }

    /** One step of a loop. */
    public void step() {
        if (steps++ % STEPS == 0) {
            question.run();
        }
    }
}
