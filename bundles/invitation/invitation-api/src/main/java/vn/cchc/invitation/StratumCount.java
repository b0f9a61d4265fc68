package vn.cchc.invitation;

/** How many were invited and how many of them were given a ballot. Public. */
public record StratumCount(String stratum, long invited, long issued) {}
