/**
 * People, their roles, and the trail of what they did. Start at {@link vn.cchc.access.Access};
 * {@link vn.cchc.access.Audit} keeps the trail.
 */
@Export
@Version("1.0.0")
package vn.cchc.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
