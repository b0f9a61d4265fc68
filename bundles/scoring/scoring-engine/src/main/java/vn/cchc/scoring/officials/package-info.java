/**
 * From answers of officials to points of an index: start at {@link
 * vn.cchc.scoring.officials.OfficialsScorer}. Everything is exact until the percentage of a
 * criterion is rounded, once.
 */
@Export
@Version("1.0.0")
package vn.cchc.scoring.officials;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
