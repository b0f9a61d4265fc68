package vn.cchc.graph.jena.internal.running;

import java.io.OutputStream;

/** Takes an answer as it is written. */
public interface AnswerSink {

    /**
     * What follows is of this media type. Called once, before a byte is written and before it is
     * known whether the answer will be complete.
     */
    OutputStream begin(String mediaType);
}
