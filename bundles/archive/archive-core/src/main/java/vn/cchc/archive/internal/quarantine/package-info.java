/**
 * Versions a virus was found in: what they are, what the scanner says of them today, and who lets
 * one out.
 */
package vn.cchc.archive.internal.quarantine;
