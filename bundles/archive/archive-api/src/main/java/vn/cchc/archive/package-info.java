/**
 * Documents: kept by their content, described, found, cited. Start at {@link
 * vn.cchc.archive.Archive}.
 */
@Export
@Version("1.1.0")
package vn.cchc.archive;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
