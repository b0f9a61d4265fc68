/**
 * Texts by their words, with or without the signs of Vietnamese: an index of Apache Lucene over the
 * texts of a build, in memory or in the folder of the build, and the predicate that asks it.
 */
package vn.cchc.graph.jena.internal.search;
