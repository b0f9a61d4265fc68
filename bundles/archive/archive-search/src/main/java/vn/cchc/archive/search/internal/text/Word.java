package vn.cchc.archive.search.internal.text;

/**
 * A word and where it stands.
 *
 * @param start of its first character in the text
 * @param end behind its last character
 * @param written in small letters, composed, with its signs
 * @param folded in small letters without signs
 */
public record Word(int start, int end, String written, String folded) {

    /** Whether it is a run of digits. */
    public boolean isNumber() {
        return folded.chars().allMatch(Character::isDigit);
    }

    /** Whether it was written with signs. */
    public boolean hasSigns() {
        return !written.equals(folded);
    }
}
