/**
 * Reads tables that somebody brought: a heading that names columns, and rows of plain cells, as CSV
 * or XLSX, with everything wrong at once. Start at {@link vn.cchc.sheets.table.TableFile}. Plain
 * Java, no service; what the cells mean stays in the room that reads them.
 */
@Export
@Version("1.0.0")
package vn.cchc.sheets.table;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
