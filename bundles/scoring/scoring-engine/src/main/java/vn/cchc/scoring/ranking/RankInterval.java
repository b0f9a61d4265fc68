package vn.cchc.scoring.ranking;

/**
 * The ranks a unit takes in so many of the replications.
 *
 * @param best the smaller number
 * @param worst the larger number
 */
public record RankInterval(int best, int worst) {}
