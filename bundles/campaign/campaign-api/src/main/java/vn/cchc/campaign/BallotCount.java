package vn.cchc.campaign;

/**
 * How many of a stratum were invited, were given a ballot, and used it. Public: who doubts the
 * count of responses can hold it against this.
 */
public record BallotCount(String stratum, long invited, long issued, long used) {}
