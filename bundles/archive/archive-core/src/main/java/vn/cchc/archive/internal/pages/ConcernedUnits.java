package vn.cchc.archive.internal.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.pages.DescribePage.Choice;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Ministry;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.web.PageLanguage;

/**
 * The ministries and provinces a document may concern, to be ticked in the form: those of the
 * period its agency belongs to. Units of other periods, communes and districts, which come by
 * service or list, are not asked for and stay as they are.
 */
final class ConcernedUnits {
    private final Registry registry;
    private final DocumentTexts texts;

    ConcernedUnits(Registry registry, DocumentTexts texts) {
        this.registry = registry;
        this.texts = texts;
    }

    /** First ministries, then provinces, each in the order of the alphabet. */
    List<Choice> choices(Document document, Set<UnitRef> concerned, PageLanguage in) {
        Period period = document.agency().period();
        var alphabet = Comparator.comparing(Choice::label, Collator.getInstance(in.locale()));
        return Stream.of(ministries(period), provinces(period))
                .flatMap(units -> units.map(unit -> choice(unit, concerned, in)).sorted(alphabet))
                .toList();
    }

    private Choice choice(UnitRef unit, Set<UnitRef> concerned, PageLanguage in) {
        return new Choice(unit.path(), texts.agency(unit, in), concerned.contains(unit));
    }

    /** What was ticked, and what the form did not ask for. */
    Set<UnitRef> afterwards(Document document, Set<UnitRef> before, List<String> ticked) {
        Period period = document.agency().period();
        var units = new HashSet<>(before);
        Stream.concat(ministries(period), provinces(period))
                .forEach(
                        unit -> {
                            if (ticked.contains(unit.path())) {
                                units.add(unit);
                            } else {
                                units.remove(unit);
                            }
                        });
        return units;
    }

    private Stream<UnitRef> ministries(Period period) {
        return registry.ministries(period).stream().map(Ministry::ref);
    }

    private Stream<UnitRef> provinces(Period period) {
        return registry.provinces(period).stream().map(Province::ref);
    }
}
