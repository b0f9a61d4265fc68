package vn.cchc.testing.access;

import java.util.regex.Pattern;

/**
 * A call as it stands in the table.
 *
 * @param method of HTTP, or {@code SOAP}
 * @param address with words in braces; for SOAP the operation
 * @param sent kind and text of what is sent; empty for nothing
 * @param words that are looked for in the answer; empty when its status is asked
 */
public record Call(String method, String address, String sent, String words) {
    private static final Pattern LINE =
            Pattern.compile("([A-Z]+) (\\S+)(?: \\| (.*?))?(?: => (.*))?");

    public static Call of(String line) {
        var read = LINE.matcher(line);
        if (!read.matches()) {
            throw new IllegalArgumentException("No call: " + line);
        }
        return new Call(
                read.group(1), read.group(2), orEmpty(read.group(3)), orEmpty(read.group(4)));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group.strip();
    }

    public boolean asksForWords() {
        return !words.isEmpty();
    }

    /** Whether one of these stands in braces in what is asked or sent. */
    public boolean names(String... some) {
        for (String word : some) {
            if ((address + sent).contains("{" + word + "}")) {
                return true;
            }
        }
        return false;
    }

    public String path() {
        return address.split("\\?", 2)[0];
    }

    @Override
    public String toString() {
        return method
                + " "
                + address
                + (sent.isEmpty() ? "" : " | " + sent)
                + (words.isEmpty() ? "" : " => " + words);
    }
}
