/** Long work that can be watched and stopped. Start at {@link vn.cchc.ops.Jobs}. */
@Export
@Version("1.0.0")
package vn.cchc.ops;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
