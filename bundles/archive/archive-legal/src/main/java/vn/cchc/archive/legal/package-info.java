/**
 * Reads what Vietnamese legal and administrative documents say of themselves and of each other.
 * Start at {@link vn.cchc.archive.legal.LegalReader}. Everything here is a proposal that a person
 * confirms.
 */
@Export
@Version("1.0.0")
package vn.cchc.archive.legal;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
