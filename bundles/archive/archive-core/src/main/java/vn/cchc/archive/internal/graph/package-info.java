/** Tells the graph what the archive shows to everybody. */
package vn.cchc.archive.internal.graph;
