package vn.cchc.archive.internal.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.archive.Description;
import vn.cchc.model.Period;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** Parts of a description that are no texts, as the words the database keeps. */
final class DescriptionWords {
    private DescriptionWords() {}

    static String fields(Description says) {
        return words(says.fields().stream().map(ReformField::word));
    }

    static Set<ReformField> fields(String kept) {
        return set(kept, word -> ReformField.of(word).orElseThrow());
    }

    static String concerned(Description says) {
        return words(says.concerned().stream().map(UnitRef::path));
    }

    static Set<UnitRef> concerned(String kept) {
        return set(kept, DescriptionWords::unit);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    static Optional<LocalDate> day(String kept) {
        return Optional.ofNullable(kept).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    static UnitRef unit(String path) {
        String[] parts = path.split("/");
        return new UnitRef(new Period(parts[1]), UnitKind.of(parts[0]).orElseThrow(), parts[2]);
    }

    private static String words(Stream<String> words) {
        return words.sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> set(String words, Function<String, T> meaning) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(meaning)
                .collect(Collectors.toSet());
    }
}
