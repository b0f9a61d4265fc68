package vn.cchc.graph.jena.internal.worker;

import vn.cchc.graph.Graph;
import vn.cchc.model.Refusal;

/** What a worker says to a query. */
sealed interface Reply {

    /** An answer, or the beginning of one. */
    record Answered(Graph.Answer answer) implements Reply {}

    /** The build was read. */
    record Opened() implements Reply {}

    record Refused(Refusal refusal) implements Reply {}

    /** Nothing, long after it should have said something: the worker does not obey. */
    record Overdue() implements Reply {}

    /** The worker is gone, perhaps through the fault of another query. */
    record Gone() implements Reply {}
}
