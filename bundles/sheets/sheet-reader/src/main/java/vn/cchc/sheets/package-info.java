/**
 * Reads sheets that somebody brought, row by row and within limits, telling nothing about what they
 * mean: {@link vn.cchc.sheets.Workbook} for XLSX, {@link vn.cchc.sheets.Utf8Reader} for text. Plain
 * Java, no service; what a wrong file is called in a problem stays in the room that reads it.
 */
@Export
@Version("1.0.0")
package vn.cchc.sheets;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
