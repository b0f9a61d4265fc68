/**
 * The graph under Apache Jena's query engine. {@code data} says what a build is to the engine;
 * {@code frozen}, {@code tdb2} and {@code remote} are the ways to keep one; {@code keeping} makes,
 * saves and opens builds; {@code outside} reads files of others, {@code search} finds texts by
 * their words. {@code reading} decides whether a query may run, {@code running} runs it within its
 * limits and writes the answer, {@code worker} does that in processes outside the server.
 */
package vn.cchc.graph.jena.internal;
