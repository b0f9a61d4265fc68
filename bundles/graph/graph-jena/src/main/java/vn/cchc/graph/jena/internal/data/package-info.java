/** What every way to keep a build has in common, and all that queries see of it. */
package vn.cchc.graph.jena.internal.data;
