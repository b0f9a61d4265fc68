/**
 * How sure ranks are. {@link vn.cchc.scoring.ranking.RankReplication} draws the sample again many
 * times and says which ranks each unit takes and which units cannot be told apart; {@link
 * vn.cchc.scoring.ranking.Robustness} changes the choices of the index itself (weights, criteria
 * left out, aggregation, missing answers) and says how far ranks move and which choice moves them
 * most.
 *
 * <p>Everything is drawn from a seed: the same answers and the same seed give the same ranks on any
 * machine with any number of threads.
 */
@Export
@Version("1.0.0")
package vn.cchc.scoring.ranking;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
