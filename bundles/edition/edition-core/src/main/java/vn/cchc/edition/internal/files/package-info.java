/** Gets the files of a year out of a jar, an installed bundle or a folder, within limits. */
package vn.cchc.edition.internal.files;
