/** Tells the graph what the editions say. */
package vn.cchc.edition.internal.graph;
