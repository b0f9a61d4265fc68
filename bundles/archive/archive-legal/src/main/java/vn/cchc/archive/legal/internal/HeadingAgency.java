package vn.cchc.archive.legal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.IssuerCode;
import vn.cchc.archive.legal.internal.Terms.Found;

/** Finds the agency among the capitals of a heading, around the name of the state. */
final class HeadingAgency {
    private final Words words;
    private final List<Integer> capitals = new ArrayList<>();

    /**
     * @param end the word before which the agency stands
     */
    HeadingAgency(Words words, int end) {
        this.words = words;
        int word = 0;
        while (word < end) {
            Optional<Found<Boolean>> state = Vocabulary.stateNames().startingAt(words, word);
            if (state.isPresent()) {
                word = state.get().last() + 1;
                continue;
            }
            if (words.isUpper(word) && !isNumberMark(word)) {
                capitals.add(word);
            }
            word++;
        }
    }

    /**
     * The one whose abbreviation the number has; without that the last one, for the superior agency
     * stands above it.
     */
    Optional<Found<Agencies.Named>> find(Optional<IssuerCode> sender) {
        List<Found<Agencies.Named>> agencies = all();
        return agencies.stream()
                .filter(agency -> sender.filter(s -> isOf(agency, s)).isPresent())
                .findFirst()
                .or(() -> agencies.stream().reduce((above, below) -> below));
    }

    private static boolean isOf(Found<Agencies.Named> agency, IssuerCode sender) {
        return IssuerAbbreviations.isSame(sender, agency.value().code());
    }

    private List<Found<Agencies.Named>> all() {
        List<Found<Agencies.Named>> agencies = new ArrayList<>();
        int end = -1;
        for (int i = 0; i < capitals.size(); i++) {
            // Names of agencies have those of others in them.
            if (capitals.get(i) > end) {
                Optional<Found<Agencies.Named>> agency = at(i);
                agency.ifPresent(agencies::add);
                end = agency.map(Found::last).orElse(end);
            }
        }
        return agencies;
    }

    private Optional<Found<Agencies.Named>> at(int capital) {
        return Vocabulary.issuerNames()
                .startingAt(words, capitals.get(capital))
                .filter(found -> isCapital(found, capital))
                .map(found -> named(found, capital));
    }

    private boolean isNumberMark(int word) {
        return words.is(word, "so") && words.isFollowedBy(word, ":");
    }

    /** The name of a province does not go on into the line of another agency. */
    private List<Integer> line(int from) {
        int to = from;
        while (to < capitals.size()
                && to < from + 7
                && (to == from || !words.opensLine(capitals.get(to)))) {
            to++;
        }
        return capitals.subList(from, to);
    }

    private boolean isCapital(Found<IssuerCode> found, int at) {
        int length = found.last() - found.first();
        return at + length < capitals.size() && capitals.get(at + length) == found.last();
    }

    private Found<Agencies.Named> named(Found<IssuerCode> found, int at) {
        int next = at + found.last() - found.first() + 1;
        return new Agencies(words).named(found, line(Math.min(next, capitals.size())));
    }
}
