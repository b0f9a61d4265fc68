/**
 * Many documents at once: a list with one row a document, and the files in a folder or a ZIP file.
 * All of it is examined before anything is kept.
 */
package vn.cchc.archive.internal.bulk;
