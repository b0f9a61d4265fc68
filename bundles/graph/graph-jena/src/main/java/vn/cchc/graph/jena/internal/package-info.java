/**
 * The graph kept and queried with Apache Jena. {@code reading} decides whether a query may run,
 * {@code running} runs it within its limits and writes the answer, {@code keeping} makes, saves and
 * opens builds.
 */
package vn.cchc.graph.jena.internal;
