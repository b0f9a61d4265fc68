package vn.cchc.archive.legal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.Issuer;
import vn.cchc.archive.legal.IssuerCode;
import vn.cchc.archive.legal.internal.Terms.Found;

/** Reads names of agencies, with the province or commune of local ones. */
final class Agencies {
    private static final int LONGEST_PLACE = 5;

    private final Words words;

    Agencies(Words words) {
        this.words = words;
    }

    /** An agency that was named, and its code. */
    record Named(Issuer issuer, IssuerCode code) {}

    /**
     * "của Bộ trưởng Bộ Nội vụ".
     *
     * @param of the word "của"
     */
    Optional<Found<Named>> after(int of) {
        if (!words.isOneOf(of, "cua", "cia", "ciia", "cta", "ctia", "clia", "cuia", "cira")) {
            return Optional.empty();
        }
        Optional<Found<Named>> agency = at(of + 1);
        if (agency.isPresent()) {
            return agency;
        }
        return Vocabulary.officeAt(words, of + 1).flatMap(office -> at(office.last() + 1));
    }

    Optional<Found<Named>> at(int first) {
        return Vocabulary.issuerNames().startingAt(words, first).map(this::named);
    }

    /** A capital after it means that the name goes on: it may be another agency's. */
    private Confidence goesOn(int last) {
        boolean more = words.startsUpper(last + 1) && !words.isFollowedBy(last, ",;:.)(\n");
        return more ? Confidence.LIKELY : Confidence.CLEAR;
    }

    private Found<Named> named(Found<IssuerCode> found) {
        List<Integer> following = new ArrayList<>();
        for (int i = 1; i <= LONGEST_PLACE + 2 && words.has(found.last() + i); i++) {
            following.add(found.last() + i);
            if (words.isFollowedBy(found.last() + i, ",;:.)\n")) {
                break;
            }
        }
        Found<Named> named = named(found, following);
        return new Found<>(
                named.value(),
                named.first(),
                named.last(),
                named.confidence().and(goesOn(named.last())));
    }

    /**
     * @param following the words in which the name of a province or commune may stand
     */
    Found<Named> named(Found<IssuerCode> found, List<Integer> following) {
        IssuerCode code = found.value();
        List<Integer> place = isLocal(code) ? place(following) : List.of();
        String name = code.name().vi() + placeName(place);
        int last = place.isEmpty() ? found.last() : place.get(place.size() - 1);
        Issuer issuer = new Issuer(name, Optional.of(code.abbreviation()));
        Confidence confidence =
                place.isEmpty() ? found.confidence() : found.confidence().and(Confidence.LIKELY);
        return new Found<>(new Named(issuer, code), found.first(), last, confidence);
    }

    private static boolean isLocal(IssuerCode code) {
        return code.abbreviation().equals("UBND") || code.abbreviation().equals("HĐND");
    }

    private List<Integer> place(List<Integer> following) {
        int level = levelWords(following);
        if (level == 0) {
            return List.of();
        }
        int end = level;
        while (end < following.size()
                && end < level + LONGEST_PLACE
                && words.startsUpper(following.get(end))) {
            end++;
        }
        return end == level ? List.of() : following.subList(0, end);
    }

    private int levelWords(List<Integer> following) {
        if (following.isEmpty()) {
            return 0;
        }
        int first = following.get(0);
        if (words.isOneOf(first, "tinh", "huyen", "quan", "xa", "phuong")) {
            return 1;
        }
        boolean city = words.is(first, "thanh") && words.is(first + 1, "pho");
        boolean town = words.is(first, "thi") && words.isOneOf(first + 1, "xa", "tran");
        return following.size() > 1 && (city || town) ? 2 : 0;
    }

    private String placeName(List<Integer> place) {
        StringBuilder name = new StringBuilder();
        int level = place.isEmpty() ? 0 : levelWords(place);
        for (int i = 0; i < place.size(); i++) {
            String word = words.word(place.get(i)).toLowerCase(Locale.ROOT);
            name.append(' ').append(i < level ? word : capital(word));
        }
        return name.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
