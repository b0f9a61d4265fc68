/**
 * Follows what the rooms tell, keeps the build that answers, and opens it to the web and the shell.
 * The RDF library is behind {@link vn.cchc.graph.store.BuildFactory}.
 */
package vn.cchc.graph.internal;
