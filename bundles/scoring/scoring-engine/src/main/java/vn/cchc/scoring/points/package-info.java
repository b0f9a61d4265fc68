/**
 * Computes an index of points, exactly. Start at {@link vn.cchc.scoring.points.PointsScorer}, which
 * goes from a score sheet to figures and traces; {@link vn.cchc.scoring.points.ScoringRule} has one
 * class for each kind of rule, {@link vn.cchc.scoring.points.PointsTree} adds up.
 */
@Export
@Version("1.0.0")
package vn.cchc.scoring.points;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
