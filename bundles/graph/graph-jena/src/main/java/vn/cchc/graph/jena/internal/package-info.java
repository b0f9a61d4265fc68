/**
 * The graph under Apache Jena's query engine. {@code frozen} is the store, its file and its pattern
 * step, {@code keeping} makes, saves and opens builds of it; {@code reading} decides whether a
 * query may run, {@code running} runs it within its limits and writes the answer, {@code worker}
 * does that in processes outside the server.
 */
package vn.cchc.graph.jena.internal;
