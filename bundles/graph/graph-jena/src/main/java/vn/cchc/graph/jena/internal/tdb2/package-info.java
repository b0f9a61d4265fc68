/** Builds on disk: bulk loaded into TDB2, checked byte by byte when opened, never updated. */
package vn.cchc.graph.jena.internal.tdb2;
