/**
 * What a year says: its criteria and how they are computed, its instruments, its sampling design
 * and fieldwork protocol, the figures it must reproduce. Start at {@link vn.cchc.edition.Editions};
 * an {@link vn.cchc.edition.Edition} is one year bundle that passed its examination. A year may be
 * a {@link vn.cchc.edition.Plan} or hold {@link vn.cchc.edition.Surveys} instead.
 */
@Export
@Version("1.0.0")
package vn.cchc.edition;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
