package vn.cchc.archive.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A text and what is to be read in it; the file says how it is written. */
record Scenario(String name, List<String> pages, List<String> expected) {

    static List<Scenario> all(String resource) {
        List<Scenario> scenarios = new ArrayList<>();
        String[] blocks = ("\n" + text(resource)).split("\n=== ");
        Arrays.stream(blocks).skip(1).map(Scenario::of).forEach(scenarios::add);
        return scenarios;
    }

    static String text(String resource) {
        try (InputStream in = Scenario.class.getResourceAsStream("/" + resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario of(String block) {
        int title = block.indexOf('\n');
        String[] parts = block.substring(title + 1).split("(?m)^---$\n?", 2);
        List<String> expected = parts.length < 2 ? List.of() : parts[1].strip().lines().toList();
        return new Scenario(
                block.substring(0, title).strip(),
                List.of(parts[0].split("(?m)^~~~$\n?")),
                expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
