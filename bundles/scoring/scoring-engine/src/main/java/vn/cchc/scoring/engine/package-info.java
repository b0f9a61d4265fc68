/**
 * Computes the figures of an index, exactly. Start at {@link vn.cchc.scoring.engine.Scorer}, which
 * goes from an answer table to figures; {@link vn.cchc.scoring.engine.IndexTree} is the rule by
 * which criteria make factors, contents and the index; {@link
 * vn.cchc.scoring.engine.FigurePrecision} adds errors and ranges of ranks, {@link
 * vn.cchc.scoring.engine.GroupFigures} breaks figures down.
 */
@Export
@Version("1.0.0")
package vn.cchc.scoring.engine;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
