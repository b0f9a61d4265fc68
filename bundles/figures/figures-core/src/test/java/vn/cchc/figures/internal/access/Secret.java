package vn.cchc.figures.internal.access;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.figures.Entry;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.Shelf;

/** Words and numbers of what is not for everybody; each stands in nothing else. */
enum Secret {
    /** What an agency tried before it submitted. */
    TRIED("thu7731", "77.31", 7),
    /** What waits for approval or was sent back. */
    SENT("gui7842", "78.42", 8);

    /** Part of the names of those who enter and decide, and in reasons for jumps. */
    static final String INSIDE = "kin7953";

    private final String word;
    private final String value;
    private final String evidence;
    private final Pattern anywhere;

    Secret(String word, String value, int page) {
        this.word = word;
        this.value = value;
        evidence = Shelf.DECISION + "/1/" + page;
        anywhere =
                Pattern.compile(word + "|" + value.replace(".", "[.,]") + "|" + evidence + "\\b");
    }

    String word() {
        return word;
    }

    String value() {
        return value;
    }

    boolean standsIn(String text) {
        return anywhere.matcher(text).find();
    }

    /** A value that says nothing but this. */
    Entry entry(ValueState of) {
        return new Entry(
                of.indicator(),
                FiguresRoom.HA_NOI.path(),
                of.time(),
                value,
                Optional.empty(),
                Optional.of(word),
                Optional.of(word),
                Optional.of(evidence));
    }
}
