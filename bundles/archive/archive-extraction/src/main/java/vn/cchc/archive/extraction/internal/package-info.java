/**
 * Files of anybody, read in a process of its own. What the server runs is here and in {@code
 * worker}; what the process runs is in {@code reading}, with the libraries that the server never
 * loads.
 */
package vn.cchc.archive.extraction.internal;
