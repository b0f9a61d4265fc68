/**
 * Builds in a SPARQL 1.1 server of another's: how they are written there, named and asked, and what
 * stays here of them.
 */
package vn.cchc.graph.jena.internal.remote;
