/**
 * Figures of an index: computed from a released answer set or an imported score sheet with an
 * edition's methodology, kept with everything they were computed from, published by a second
 * person. Start at {@link vn.cchc.scoring.Scoring} and {@link vn.cchc.scoring.Results}; what
 * published figures mean is told by {@link vn.cchc.scoring.Explanations}, {@link
 * vn.cchc.scoring.Robustness}, {@link vn.cchc.scoring.Breakdowns} and {@link
 * vn.cchc.scoring.Comparisons}.
 */
@Export
@Version("1.0.0")
package vn.cchc.scoring;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
