/**
 * Figures of administrative reform that agencies give by indicator and time period. Start at {@link
 * vn.cchc.figures.Indicators} for what is measured, {@link vn.cchc.figures.Observations} for how a
 * value comes in, {@link vn.cchc.figures.Figures} for what is public.
 */
@Export
@Version("1.0.0")
package vn.cchc.figures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
