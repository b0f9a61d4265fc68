package vn.cchc.archive.internal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.web.PageLanguage;

/**
 * What the page of a document shows.
 *
 * @param marks states in words, for example "draft"
 * @param notices what the reader should know first
 * @param text pages of the version that is shown
 * @param recognised whether the text was read off pictures
 * @param acts what this reader may do
 */
public record DocumentPage(
        PageLanguage language,
        String id,
        String heading,
        String lead,
        List<String> marks,
        List<String> notices,
        List<Fact> facts,
        List<VersionLine> versions,
        List<Neighbour> says,
        List<Neighbour> saidBy,
        List<CitationLine> citations,
        List<String> text,
        boolean recognised,
        boolean textComplete,
        List<Act> acts,
        Optional<String> describe,
        Optional<String> addVersion) {

    /** The pages of the text with their numbers, from 1. */
    public List<Leaf> leaves() {
        return IntStream.range(0, text.size()).mapToObj(i -> new Leaf(i + 1, text.get(i))).toList();
    }

    /** A page of the text. */
    public record Leaf(int number, String text) {}

    /** A property and its value; with an address it leads there. */
    public record Fact(String name, String value, Optional<String> address) {}

    /** A version to be taken. */
    public record VersionLine(
            String number,
            String fileName,
            String facts,
            String note,
            Optional<String> address,
            String sha256) {}

    /** Another document; without an address it is not in the archive. */
    public record Neighbour(String relation, String text, Optional<String> address) {}

    /** Other documents in one relation to this one. */
    public record Related(String relation, List<Neighbour> documents) {}

    /** What it says of others, then what others say of it. */
    public List<Related> related() {
        var relations = new LinkedHashMap<String, List<Neighbour>>();
        Stream.concat(says.stream(), saidBy.stream())
                .forEach(
                        other ->
                                relations
                                        .computeIfAbsent(other.relation(), r -> new ArrayList<>())
                                        .add(other));
        return relations.entrySet().stream()
                .map(entry -> new Related(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A record that rests on this document; only one that is open has an address. */
    public record CitationLine(
            String label, Optional<String> address, String place, Optional<String> warning) {}

    /**
     * A form with one button.
     *
     * @param reason whether a reason is asked for
     * @param resting records whose readers lose the document by it
     */
    public record Act(String address, String text, boolean reason, List<CitationLine> resting) {}
}
