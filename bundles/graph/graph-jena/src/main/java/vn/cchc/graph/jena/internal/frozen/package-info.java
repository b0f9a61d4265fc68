/**
 * A graph that never changes, kept in sorted arrays: made once from statements, written to one
 * file, read by many threads at once. Nothing here knows of OSGi or of limits of queries.
 */
package vn.cchc.graph.jena.internal.frozen;
