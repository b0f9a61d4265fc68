package vn.cchc.graph.jena.internal.running;

/** Text for a regular expression that may take forever: reading on ends with the query's time. */
final class StoppableText implements CharSequence {
    private static final int EVERY = 0x3FF;

    private final String text;
    private final StopSignal signal;
    private int reads;

    StoppableText(String text, StopSignal signal) {
        this.text = text;
        this.signal = signal;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & EVERY) == 0) {
            signal.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
