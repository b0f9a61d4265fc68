/** Reads YAML and CSV so that every value knows its file and line. Knows nothing of years. */
package vn.cchc.edition.internal.text;
