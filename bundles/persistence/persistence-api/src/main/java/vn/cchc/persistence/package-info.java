/**
 * What rooms with tables share: {@link vn.cchc.persistence.Schema} says a room's tables are there;
 * {@link vn.cchc.persistence.ChangeFeed} numbers a room's changes so that followers can catch up.
 */
@Export
@Version("1.1.0")
package vn.cchc.persistence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
