package vn.cchc.invitation.internal.rest;

import vn.cchc.invitation.StratumCount;

/** Invited people and ballots given out. */
public record CountRecord(String stratum, long invited, long issued) {
    static CountRecord of(StratumCount count) {
        return new CountRecord(count.stratum(), count.invited(), count.issued());
    }
}
