/** What changed from one year to another, in words. Plain Java: two editions in, sentences out. */
package vn.cchc.edition.internal.difference;
