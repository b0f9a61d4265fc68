package vn.cchc.archive.extraction.internal;

import java.time.Duration;
import java.util.List;

/**
 * What one file may take.
 *
 * @param time until it is read
 * @param recognition time it gets in addition when it has pictures of text
 * @param megabytes heap of the process that reads
 * @param pages read of it
 * @param characters kept of it
 * @param inside what files inside of it may take
 * @param tesseract path of the program, or a name that is looked for where programs are; empty for
 *     none
 * @param languages of recognition, as Tesseract names them, joined by a plus sign
 */
public record Limits(
        Duration time,
        Duration recognition,
        int megabytes,
        int pages,
        int characters,
        Inside inside,
        String tesseract,
        String languages) {

    /**
     * Of files inside of a file.
     *
     * @param depth levels that are read; 0 for none
     * @param entries of an archive or a document that is one
     * @param bytes they may have unpacked, all together
     */
    public record Inside(int depth, int entries, long bytes) {}

    public Limits {
        if (time.toMillis() < 1 || megabytes < 32 || pages < 1 || characters < 1) {
            throw new IllegalArgumentException(
                    "vn.cchc.archive.extraction: limits of time, memory, pages and characters are"
                            + " positive");
        }
        if (inside.depth() < 0 || inside.entries() < 1 || inside.bytes() < 1) {
            throw new IllegalArgumentException(
                    "vn.cchc.archive.extraction: limits of files inside are positive");
        }
    }

    /** As words of a command line. */
    public List<String> words() {
        return List.of(
                Long.toString(time.toMillis()),
                Long.toString(recognition.toMillis()),
                Integer.toString(megabytes),
                Integer.toString(pages),
                Integer.toString(characters),
                Integer.toString(inside.depth()),
                Integer.toString(inside.entries()),
                Long.toString(inside.bytes()),
                tesseract,
                languages);
    }

    public static Limits of(List<String> words) {
        return new Limits(
                Duration.ofMillis(Long.parseLong(words.get(0))),
                Duration.ofMillis(Long.parseLong(words.get(1))),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)),
                Integer.parseInt(words.get(4)),
                new Inside(
                        Integer.parseInt(words.get(5)),
                        Integer.parseInt(words.get(6)),
                        Long.parseLong(words.get(7))),
                words.get(8),
                words.get(9));
    }
}
