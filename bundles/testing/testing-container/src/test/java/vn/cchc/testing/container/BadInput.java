package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One line of a table of bad inputs: who sends what where, and which answer is right. */
record BadInput(
        String name,
        String role,
        String method,
        String path,
        String contentType,
        String body,
        String expected) {
    private static final Pattern REPEATED = Pattern.compile("\\{([^{}]|[^{}][^{]*?)\\*([0-9]+)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|t|r|\\\\|x[0-9A-Fa-f]{2})");

    static Stream<BadInput> table(String file) {
        return lines(file)
                .map(line -> line.split("\t", -1))
                .map(c -> new BadInput(c[0], c[1], c[2], expand(c[3]), c[4], expand(c[5]), c[6]));
    }

    static Stream<String> commands(String file) {
        return lines(file).map(BadInput::expand);
    }

    private static Stream<String> lines(String file) {
        try (var in = BadInput.class.getResourceAsStream("/bad-inputs/" + file)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expand(String text) {
        String repeated =
                REPEATED.matcher(text)
                        .replaceAll(
                                m ->
                                        Matcher.quoteReplacement(
                                                m.group(1).repeat(Integer.parseInt(m.group(2)))));
        return ESCAPE.matcher(repeated)
                .replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'x' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
            default -> "\\";
        };
    }

    /** Whether an answer is right: its status fits, or it is a SOAP fault where one is expected. */
    boolean answeredBy(int status, String body) {
        for (String alternative : expected.split("\\|")) {
            boolean fault =
                    alternative.equals("fault")
                            && (status == 500 || status == 400)
                            && body.contains(":Fault");
            if (fault || Integer.toString(status).matches(alternative)) {
                return true;
            }
        }
        return false;
    }
}
