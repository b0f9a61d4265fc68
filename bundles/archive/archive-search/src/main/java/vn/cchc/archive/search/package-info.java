/**
 * Full-text search over documents that are well written, badly scanned, or asked for without their
 * signs. Start at {@link vn.cchc.archive.search.SearchIndex}. The index follows the store of
 * documents and can be thrown away and rebuilt at any time.
 */
@Export
@Version("2.0.0")
package vn.cchc.archive.search;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
