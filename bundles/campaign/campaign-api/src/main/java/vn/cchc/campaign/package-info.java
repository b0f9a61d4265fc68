/**
 * Questionnaires put to people online: campaigns from draft to release, responses without any trace
 * of who gave them, and what came out. Start at {@link vn.cchc.campaign.Campaigns}.
 */
@Export
@Version("1.0.0")
package vn.cchc.campaign;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
