package vn.cchc.scoring;

/**
 * How sure a rank is, by replications of the sample.
 *
 * @param best smallest rank of the interval
 * @param worst largest rank of the interval
 * @param group units of one group cannot be told apart from its first unit; from 1
 */
public record RankSpread(int best, int worst, int group) {}
