package vn.cchc.model;

/**
 * Which index or survey of which year, for example {@code sipas/2024}.
 *
 * @param index code of the index, lower case letters, digits and dashes
 * @param year four digits
 */
public record EditionId(String index, String year) implements Comparable<EditionId> {
    public EditionId {
        if (index == null || !index.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Not the code of an index: " + index);
        }
        if (year == null || !year.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("Not a year of four digits: " + year);
        }
    }

    /** Reads {@code sipas/2024}. */
    public static EditionId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "Write index/year, for example sipas/2024, not " + text);
        }
        return new EditionId(parts[0], parts[1]);
    }

    @Override
    public int compareTo(EditionId other) {
        int byIndex = index.compareTo(other.index);
        return byIndex != 0 ? byIndex : year.compareTo(other.year);
    }

    @Override
    public String toString() {
        return index + "/" + year;
    }
}
