/**
 * What the archive needs of others to keep bytes and to read them: where content lies ({@link
 * vn.cchc.archive.content.ContentStore}) and what is in a file ({@link
 * vn.cchc.archive.content.Extraction}).
 */
@Export
@Version("1.0.0")
package vn.cchc.archive.content;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
