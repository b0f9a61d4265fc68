/**
 * Files of others as named graphs: reading them in every format of RDF, and the rules that keep
 * them from passing for what the rooms say.
 */
package vn.cchc.graph.jena.internal.outside;
