/**
 * Long work that can be watched and stopped, and the start of the server. Start at {@link
 * vn.cchc.ops.Jobs}.
 */
@Export
@Version("1.1.0")
package vn.cchc.ops;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
