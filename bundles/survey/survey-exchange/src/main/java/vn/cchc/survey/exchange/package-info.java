/**
 * Instruments from and to the formats of other survey tools. What a format cannot say is told, not
 * dropped in silence.
 */
@Export
@Version("1.0.0")
package vn.cchc.survey.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
