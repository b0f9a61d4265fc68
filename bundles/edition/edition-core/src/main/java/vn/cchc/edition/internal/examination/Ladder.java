package vn.cchc.edition.internal.examination;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The levels of a kind of tree, from the top down. */
enum Ladder {
    ANSWERS(Level.INDEX, Level.CONTENT, Level.FACTOR, Level.CRITERION),
    POINTS(Level.INDEX, Level.FIELD, Level.CRITERION, Level.COMPONENT);

    private final List<Level> levels;

    Ladder(Level... levels) {
        this.levels = Arrays.asList(levels);
    }

    List<Level> levels() {
        return levels;
    }

    Level lowest() {
        return levels.get(levels.size() - 1);
    }

    /** In the words of a problem. */
    String words() {
        return String.join(", ", levels.stream().map(Level::word).toList());
    }

    Optional<Level> of(String word) {
        return levels.stream().filter(level -> level.word().equals(word)).findFirst();
    }
}
