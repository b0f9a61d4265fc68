package vn.cchc.edition.internal.examination;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One entry of a list of planted faults: what the fault is called, the edits that plant it, and the
 * problems that must be told, as code and place.
 */
record PlantedFault(String name, List<Edit> edits, List<String> expected) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** One edit: {@code replace}, {@code add} or {@code delete}. */
    record Edit(String file, String find, String replacement) {
        void plant(SampleYear year) {
            if (replacement == null) {
                year.without(file);
            } else if (find == null) {
                year.with(file, replacement.getBytes(encoding(replacement)));
            } else {
                year.replace(file, find, replacement);
            }
        }

        /** A text with the letter ÿ is written as Latin-1: its byte is never part of UTF-8. */
        private static Charset encoding(String text) {
            return text.contains("ÿ") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        }
    }

    static List<PlantedFault> all(String list) throws IOException {
        try (var in = PlantedFault.class.getResourceAsStream(list)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n+"))
                    .filter(block -> block.startsWith("# "))
                    .map(PlantedFault::read)
                    .toList();
        }
    }

    private static PlantedFault read(String block) {
        var edits = new ArrayList<Edit>();
        var expected = new ArrayList<String>();
        String file = "";
        String find = null;
        for (String line : block.lines().skip(1).toList()) {
            String[] parts = line.split(" +", 2);
            String words = parts.length == 2 ? plain(parts[1]) : "";
            switch (parts[0]) {
                case "in" -> file = words;
                case "find" -> find = words;
                case "replace" -> edits.add(new Edit(file, find, words));
                case "add" -> edits.add(new Edit(file, null, words));
                case "delete" -> edits.add(new Edit(words, null, null));
                case "expect" -> expected.add(words);
                default -> throw new IllegalArgumentException("Not understood: " + line);
            }
        }
        return new PlantedFault(
                block.lines().findFirst().orElseThrow().substring(2), edits, expected);
    }

    private static String plain(String words) {
        return ESCAPE.matcher(words.replace("\\n", "\n").replace("\\r", "\r"))
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    @Override
    public String toString() {
        return name;
    }
}
