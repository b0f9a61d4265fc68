package vn.cchc.invitation.internal.letters;

/**
 * What came of sending.
 *
 * @param refused addresses that cannot be reached
 * @param waiting letters that are tried again by themselves
 */
record Sent(int sent, int refused, int waiting) {
    @Override
    public String toString() {
        return sent + " sent, " + refused + " refused, " + waiting + " waiting";
    }
}
