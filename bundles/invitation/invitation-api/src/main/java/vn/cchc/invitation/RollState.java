package vn.cchc.invitation;

/** Where the roll of a campaign is. */
public enum RollState {
    /** People are put on it. */
    PREPARED,
    /** Those on it can take their ballots. */
    OPEN,
    /** Nobody can any more, and the keys are gone. */
    CLOSED,
    /** The people are gone as well; the counts stay. */
    FORGOTTEN
}
