package vn.cchc.edition;

import java.util.Locale;

/** Where the points of a leaf criterion come from. */
public enum PointsSource {
    /** The unit scores itself and the ministry appraises that score. */
    APPRAISAL,
    /** Answers of officials, civil servants and managers. */
    OFFICIALS_SURVEY,
    /** The satisfaction index of the same year. */
    SIPAS,
    /** A figure of somebody else, for example of the statistical office. */
    FIGURE;

    /** As in files: {@code officials-survey}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether people were asked. */
    public boolean survey() {
        return this == OFFICIALS_SURVEY || this == SIPAS;
    }
}
