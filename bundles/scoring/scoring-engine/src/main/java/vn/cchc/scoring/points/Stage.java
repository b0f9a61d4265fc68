package vn.cchc.scoring.points;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.edition.PointsSource;

/** When in a round something was given for a leaf criterion. Nothing given is ever overwritten. */
public enum Stage {
    /** The unit scores itself; it never counts. */
    SELF(PointsSource.APPRAISAL),
    /** The ministry appraises. */
    APPRAISAL_1(PointsSource.APPRAISAL),
    /** The ministry appraises again, after the unit explained; where given, it counts. */
    APPRAISAL_2(PointsSource.APPRAISAL),
    SURVEY(PointsSource.OFFICIALS_SURVEY),
    SIPAS(PointsSource.SIPAS),
    FIGURE(PointsSource.FIGURE);

    private final PointsSource source;

    Stage(PointsSource source) {
        this.source = source;
    }

    /** As in files: {@code appraisal-1}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean counts() {
        return this != SELF;
    }

    /** The stages at which such a leaf is given something, the first first. */
    public static List<Stage> of(PointsSource source) {
        return Arrays.stream(values()).filter(stage -> stage.source == source).toList();
    }

    static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(stage -> stage.word().equals(word)).findFirst();
    }
}
