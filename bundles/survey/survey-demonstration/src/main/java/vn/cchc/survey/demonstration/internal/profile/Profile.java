package vn.cchc.survey.demonstration.internal.profile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.model.EditionId;

/**
 * What is known of a year beyond its edition and makes its forms look real: figures without a name,
 * shares of the questions outside the index, the days of the fieldwork. A year without a profile
 * gets even shares.
 */
public final class Profile {
    private static final String SOURCE = "profile of the demonstration";

    private final Map<String, String> entries;

    Profile(Map<String, String> entries) {
        this.entries = new TreeMap<>(entries);
    }

    /** The profile shipped for an edition, or an empty one. */
    public static Profile of(EditionId edition) {
        String name = "/demonstration/" + edition.index() + "-" + edition.year() + ".properties";
        var properties = new Properties();
        try (var in = Profile.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var entries = new TreeMap<String, String>();
        properties.forEach((key, value) -> entries.put((String) key, ((String) value).strip()));
        return new Profile(entries);
    }

    /** Values and places of provinces that the edition does not list. */
    public List<PublishedFigure> figures() {
        var figures = new ArrayList<PublishedFigure>();
        under("value.")
                .forEach((key, value) -> figures.add(figure(key, value, OptionalInt.empty())));
        under("place.")
                .forEach(
                        (k, p) ->
                                figures.add(figure(k, null, OptionalInt.of(Integer.parseInt(p)))));
        return figures;
    }

    private static PublishedFigure figure(String key, String value, OptionalInt rank) {
        int dot = key.indexOf('.');
        return new PublishedFigure(
                key.substring(0, dot),
                key.substring(dot + 1),
                Optional.ofNullable(value).map(BigDecimal::new),
                rank,
                SOURCE,
                "");
    }

    /** The highest value of the index in a region, by region code, when the province is unnamed. */
    public Map<String, BigDecimal> highestInRegion() {
        var result = new TreeMap<String, BigDecimal>();
        under("highest.").forEach((region, value) -> result.put(region, new BigDecimal(value)));
        return result;
    }

    /** Values of the index that lie between a place and the next, by the upper place. */
    public Map<Integer, BigDecimal> between() {
        var result = new TreeMap<Integer, BigDecimal>();
        under("between.").forEach((p, v) -> result.put(Integer.valueOf(p), new BigDecimal(v)));
        return result;
    }

    /** Codes of districts that were in the sample, by province. */
    public Map<String, List<String>> districts() {
        var result = new TreeMap<String, List<String>>();
        under("districts.").forEach((province, codes) -> result.put(province, words(codes)));
        return result;
    }

    /** How far a question of the index lies above its neighbours in the nation, in percent. */
    public Optional<BigDecimal> lean(String question) {
        return Optional.ofNullable(entries.get("lean." + question)).map(BigDecimal::new);
    }

    /** Shares of the codes of a question, whatever else was answered. */
    public Optional<Shares> shares(String question) {
        return Optional.ofNullable(entries.get("share." + question)).map(Shares::parse);
    }

    /**
     * Shares of the codes of a question among those who gave a code to another question, or live in
     * a region.
     *
     * @param given the other question, or {@code region}
     */
    public Optional<Shares> shares(String question, String given, String code) {
        String key = "share." + question + "." + given + "." + code;
        return Optional.ofNullable(entries.get(key)).map(Shares::parse);
    }

    /** The question on which the shares of another depend, or {@code region}. */
    public Optional<String> given(String question) {
        return under("share." + question + ".").keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .findFirst();
    }

    /**
     * How strongly satisfied people tend to the first codes of a question (or, for several ticks,
     * to a tick), in percent of the spread of chance; 0 when not at all.
     */
    public int mood(String question) {
        return Integer.parseInt(entries.getOrDefault("mood." + question, "0"));
    }

    /** First and last day of the fieldwork. */
    public List<LocalDate> days(String year) {
        return words(entries.getOrDefault("days", year + "-10-01 " + year + "-11-30")).stream()
                .map(LocalDate::parse)
                .toList();
    }

    /** The question that names the enumerator. */
    public Optional<String> enumerator() {
        return Optional.ofNullable(entries.get("enumerator"));
    }

    /** Questions the profile speaks of. */
    public List<String> questions() {
        var questions = new ArrayList<String>();
        under("lean.").keySet().forEach(questions::add);
        under("mood.").keySet().forEach(questions::add);
        under("share.").keySet().forEach(key -> questions.add(key.split("\\.")[0]));
        enumerator().ifPresent(questions::add);
        return questions.stream().distinct().toList();
    }

    private Map<String, String> under(String prefix) {
        var result = new LinkedHashMap<String, String>();
        entries.forEach(
                (key, value) -> {
                    if (key.startsWith(prefix)) {
                        result.put(key.substring(prefix.length()), value);
                    }
                });
        return result;
    }

    private static List<String> words(String value) {
        return List.of(value.split("\\s+"));
    }
}
