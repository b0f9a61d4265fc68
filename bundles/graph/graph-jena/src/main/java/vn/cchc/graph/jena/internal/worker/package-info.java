/**
 * Queries of the public in processes of their own: the server lives on whatever a query does, and a
 * process that does not obey is ended and replaced.
 *
 * <p>There are two kinds of process. In the quick one a query has a fraction of a second; what does
 * not end by then goes on to the slow one, which the system gives less of the processor. So a heavy
 * query never stands in the way of a light one.
 */
package vn.cchc.graph.jena.internal.worker;
