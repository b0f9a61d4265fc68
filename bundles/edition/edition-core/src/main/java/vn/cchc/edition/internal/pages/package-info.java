/** The page on which the author of a year turns a workbook into a bundle. */
package vn.cchc.edition.internal.pages;
