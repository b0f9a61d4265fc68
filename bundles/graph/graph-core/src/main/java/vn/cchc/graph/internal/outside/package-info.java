/** Data of others beside what the rooms say: files an administrator adds as named graphs. */
package vn.cchc.graph.internal.outside;
