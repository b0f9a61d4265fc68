package vn.cchc.archive.extraction.internal.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.extraction.internal.Limits;

/** What a worker has said of a file so far. */
final class Answer {
    private static final String UNKNOWN = "application/octet-stream";
    private static final int LONGEST_WORD = 500;

    private final Limits limits;
    private final List<StringBuilder> pages = new ArrayList<>();
    private final Set<Extract.Trait> traits = EnumSet.noneOf(Extract.Trait.class);
    private String type = UNKNOWN;
    private Extract.Source source = Extract.Source.NONE;
    private boolean complete = true;
    private long characters;
    private String failure;

    Answer(Limits limits) {
        this.limits = limits;
    }

    /**
     * @throws IOException when a worker does not say what it should
     */
    void take(Wire.Message message) throws IOException {
        switch (message.kind()) {
            case Wire.TYPE -> type = word(message);
            case Wire.TRAIT -> traits.add(one(Extract.Trait.class, message));
            case Wire.PAGE -> page(message.text());
            case Wire.MORE -> more(message.text());
            case Wire.SOURCE -> source = one(Extract.Source.class, message);
            case Wire.INCOMPLETE -> complete = false;
            case Wire.DONE -> failure = word(message);
            default -> throw new IOException("A message of kind " + message.kind());
        }
    }

    private static String word(Wire.Message message) throws IOException {
        if (message.text().length() > LONGEST_WORD) {
            throw new IOException("A long word");
        }
        return message.text();
    }

    private static <T extends Enum<T>> T one(Class<T> kind, Wire.Message message)
            throws IOException {
        try {
            return Enum.valueOf(kind, message.text());
        } catch (IllegalArgumentException e) {
            throw new IOException("No " + kind.getSimpleName(), e);
        }
    }

    private void page(String text) throws IOException {
        if (pages.size() >= limits.pages()) {
            throw new IOException("More pages than asked for");
        }
        pages.add(new StringBuilder());
        more(text);
    }

    private void more(String text) throws IOException {
        characters += text.length();
        if (characters > limits.characters() || pages.isEmpty()) {
            throw new IOException("More text than asked for");
        }
        pages.get(pages.size() - 1).append(text);
    }

    boolean done() {
        return failure != null;
    }

    Extract extract() {
        return of(complete, failure);
    }

    /** The worker did not get to its end; what it said before is kept. */
    Extract failed(String why) {
        return of(false, why);
    }

    private Extract of(boolean whole, String why) {
        var from = source == Extract.Source.NONE && !pages.isEmpty() ? Extract.Source.TEXT : source;
        return new Extract(
                type,
                pages.stream().map(StringBuilder::toString).toList(),
                from,
                whole,
                traits,
                why);
    }
}
