/**
 * A year as a workbook: {@link vn.cchc.edition.internal.workbook.YearWorkbooks} makes a year of a
 * workbook, a workbook of a year, and the templates. In between stand pages: what is on a sheet,
 * and what is in the file it stands for.
 */
package vn.cchc.edition.internal.workbook;
