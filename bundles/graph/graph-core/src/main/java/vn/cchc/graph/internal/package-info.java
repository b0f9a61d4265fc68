/**
 * Follows what the rooms tell, keeps the build that answers, and opens it to the web and the shell.
 * The RDF library is behind {@link vn.cchc.graph.store.BuildFactory}.
 *
 * <p>{@code following} makes builds and swaps them, for everybody and for staff, {@code outside}
 * adds data of others to them, {@code catalog} describes them and writes dumps; {@code terms} shows
 * the vocabulary, {@code pages} things and queries.
 */
package vn.cchc.graph.internal;
