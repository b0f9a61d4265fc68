/**
 * Estimates from a sample, by its design: shares, totals, means of shares and their differences
 * with standard errors by Taylor linearisation or replicate weights, intervals, design effects,
 * quantiles and calibrated weights.
 *
 * <p>Start at {@link vn.cchc.scoring.estimation.SurveyEstimation}, which goes from a {@link
 * vn.cchc.scoring.estimation.SampleDesign}, items and domains to {@link
 * vn.cchc.scoring.estimation.Estimate}s; {@link vn.cchc.scoring.estimation.Estimator} is the
 * workbench behind it. For millions of rows, {@link vn.cchc.scoring.estimation.PrimaryUnits} takes
 * totals by primary sampling unit instead of rows.
 *
 * <p>The same answers give the same bits in any order of rows: sums are exact integers, correctly
 * rounded sums of doubles ({@link vn.cchc.scoring.estimation.ExactSum}), or sums over units in an
 * order of their own. NaN always means "not known", never zero.
 *
 * <p>Sources: Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992); Kish, Survey
 * Sampling (1965); Lumley, Complex Surveys (2010) and the R package survey, whose results are the
 * oracles of the tests.
 */
@Export
@Version("1.0.0")
package vn.cchc.scoring.estimation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
