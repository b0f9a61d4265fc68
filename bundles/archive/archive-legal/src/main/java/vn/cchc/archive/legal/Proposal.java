package vn.cchc.archive.legal;

/**
 * A value that was read, for a person to confirm.
 *
 * @param value in its correct form, also where the text is damaged
 * @param characters as they stand at the place
 */
public record Proposal<T>(T value, Place place, String characters, Confidence confidence) {

    public Proposal<T> with(Confidence other) {
        return new Proposal<>(value, place, characters, other);
    }
}
