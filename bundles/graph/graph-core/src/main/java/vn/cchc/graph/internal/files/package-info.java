/** Small files that must survive a power cut. */
package vn.cchc.graph.internal.files;
