package vn.cchc.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.model.FaultKind;
import vn.cchc.model.LanguageText;

/**
 * What everybody may expect of a catalogue of faults: each is told in whole sentences, in
 * Vietnamese and in English, with the same words of the case.
 */
public final class FaultCatalogue {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    /** A full stop, or a place that is filled with a sentence. */
    private static final Pattern WHOLE = Pattern.compile("(?s).*(\\.|\\.\"\\)|\\{[0-9]})");

    private FaultCatalogue() {}

    /** What is wrong with the texts of a catalogue, one line each; none when all are in order. */
    public static List<String> flaws(List<? extends FaultKind> catalogue) {
        var flaws = new ArrayList<String>();
        for (var kind : catalogue) {
            String name = kind + " (" + kind.code() + ")";
            examine(name + " what", kind.text().what(), flaws);
            examine(name + " remedy", kind.text().remedy(), flaws);
        }
        return flaws;
    }

    private static void examine(String name, LanguageText text, List<String> flaws) {
        boolean only = PLACE.matcher(text.en()).matches();
        if (text.vi().equals(text.en()) && !only) {
            flaws.add(name + " is the same in both languages: " + text.en());
        }
        if (!places(text.vi()).equals(places(text.en()))) {
            flaws.add(name + " has other places: " + text.vi() + " / " + text.en());
        }
        for (String sentence : List.of(text.vi(), text.en())) {
            if (!WHOLE.matcher(sentence).matches()) {
                flaws.add(name + " is no whole sentence: " + sentence);
            }
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
