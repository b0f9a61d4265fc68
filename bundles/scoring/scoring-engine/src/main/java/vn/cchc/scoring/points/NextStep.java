package vn.cchc.scoring.points;

import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/**
 * The smallest change by which a leaf would earn more.
 *
 * @param change from what to what, in words
 * @param gain points it would add, exact and above 0
 */
public record NextStep(LanguageText change, Ratio gain) {}
