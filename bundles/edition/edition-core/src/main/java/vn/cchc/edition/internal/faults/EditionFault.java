package vn.cchc.edition.internal.faults;

/** Faults of what the year says of itself and of its rule of calculation. */
public enum EditionFault implements Fault {
    FORMAT(
            "201",
            "The year is written in format {0}; this product reads format {1}.",
            "Install a product that reads format {0}, or write the year in format {1}."),
    INDEX(
            "202",
            "\"{0}\" is not the code of an index.",
            "Write small letters, digits and hyphens, beginning with a letter, for example \"sipas\"."),
    YEAR("203", "\"{0}\" is not a year.", "Write four digits, for example \"2024\"."),
    REGISTRY(
            "204",
            "\"{0}\" is not a period of administrative units.",
            "Write the four digits of a period: \"2024\" has districts, \"2026\" has none."),
    NO_REASON(
            "205",
            "The year is illustrative and does not say why.",
            "Add status-reason with vi and en."),
    REASON(
            "206",
            "The year is official and gives a reason for being illustrative.",
            "Take status-reason away, or set status to \"illustrative\"."),
    FUTURE_ACT(
            "207",
            "The legal act is dated {0}, after the year {1}.",
            "Correct the date of the act or the year."),
    NO_PERIOD(
            "208",
            "The registry has no units of the period {0}.",
            "Write a period that cchc:units knows; a new one comes with a new registry."),
    NO_INSTRUMENT(
            "301",
            "The instrument \"{0}\" is not named in edition.yaml.",
            "Name it under instruments in edition.yaml.{1}"),
    NO_QUESTION(
            "302",
            "The form {0} has no question \"{1}\".",
            "Correct the name or add the question to survey.csv.{2}"),
    NOT_REQUIRED(
            "303",
            "The question {0} holds the number of the form and may be left blank.",
            "Write yes in its column required."),
    NOT_CHOICE(
            "304",
            "Figures cannot be broken down by {0}, a question of type {1}.",
            "Name a select_one question, or take it out of breakdowns."),
    NOT_SATISFIED(
            "305",
            "\"{0}\" counts as satisfied and is not a code of the scale.",
            "Add it to scale.codes or take it out of scale.satisfied."),
    ALL_SATISFIED(
            "306",
            "Every code of the scale counts as satisfied, so every figure would be 100.",
            "Take the codes that are not satisfied out of scale.satisfied."),
    BAND(
            "307",
            "\"{0}\" is not a percentage.",
            "Write a number from 0 to 100 with a point, for example \"75\" or \"82.5\"."),
    BAND_ORDER(
            "308",
            "The band goes from {0} to {1}, which is not upwards.",
            "Write the lower limit under from and the higher one under to."),
    BAND_GAP(
            "309",
            "The band begins at {0}, where the one before ends at {1}.",
            "Begin each band where the one before ends."),
    BAND_START("310", "The first band begins at {0}.", "Begin it at 0."),
    BAND_END("311", "The last band ends at {0}.", "End it at 100."),
    LEVEL_COUNT(
            "312",
            "levels says {0} of level {1}, criteria.csv holds {2}.",
            "Count again and correct one of the two.");

    private final FaultText text;

    EditionFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
