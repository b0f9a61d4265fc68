package vn.cchc.archive.legal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * The code list of agencies: those of today and those that older documents name. From the
 * ministries' own decrees of organisation and the practice of their numbers.
 */
public final class IssuerCodes {
    private static final Map<String, IssuerCode> CODES = read();

    private IssuerCodes() {}

    public static List<IssuerCode> all() {
        return List.copyOf(CODES.values());
    }

    /** As it is written, with its marks: {@code BLĐTBXH}. */
    public static Optional<IssuerCode> find(String abbreviation) {
        return Optional.ofNullable(CODES.get(abbreviation));
    }

    private static Map<String, IssuerCode> read() {
        Map<String, IssuerCode> codes = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        IssuerCodes.class.getResourceAsStream("issuers.csv")),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(IssuerCodes::code)
                    .forEach(c -> codes.put(c.abbreviation(), c));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static IssuerCode code(String line) {
        String[] cells = line.split(";");
        return new IssuerCode(cells[0], new LanguageText(cells[1], cells[2]));
    }
}
