/**
 * What the graph consists of, for portals of open data (DCAT, VoID), and all of it as files to take
 * away.
 */
package vn.cchc.graph.internal.catalog;
