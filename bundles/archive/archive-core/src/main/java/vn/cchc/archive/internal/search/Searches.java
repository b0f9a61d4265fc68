package vn.cchc.archive.internal.search;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.access.Person;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.archive.search.Facet;
import vn.cchc.archive.search.SearchOrder;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.Visibility;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/** From what somebody asks for in an address to a query that finds what this person may see. */
public final class Searches {
    private final InstantSource clock;
    private final Rights rights = new Rights();

    public Searches() {
        this(InstantSource.system());
    }

    /**
     * @param clock tells on which day a document has to be in force
     */
    public Searches(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What was asked; nothing is {@code null}.
     *
     * @param order empty for the usual one: the best first, or without words the newest
     */
    public record Asked(
            String words,
            List<String> kinds,
            List<String> agencies,
            List<String> years,
            List<String> fields,
            List<String> inForce,
            String order,
            int page,
            int size) {}

    /**
     * @throws Refusal INVALID for an order that is none
     */
    public SearchQuery query(Asked asked, Optional<Person> reader) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choose(chosen, Facet.KIND, asked.kinds());
        choose(chosen, Facet.AGENCY, asked.agencies());
        choose(chosen, Facet.YEAR, asked.years());
        choose(chosen, Facet.FIELD, asked.fields());
        choose(chosen, Facet.IN_FORCE, asked.inForce());
        return new SearchQuery(
                asked.words(),
                chosen,
                visible(reader),
                asked.page(),
                asked.size(),
                order(asked),
                LocalDate.ofInstant(clock.instant(), SearchQuery.HERE));
    }

    private static void choose(Map<Facet, Set<String>> chosen, Facet facet, List<String> values) {
        Set<String> some =
                values.stream().filter(value -> !value.isBlank()).collect(Collectors.toSet());
        if (!some.isEmpty()) {
            chosen.put(facet, some);
        }
    }

    private Visibility visible(Optional<Person> reader) {
        if (rights.seesEverything(reader)) {
            return new Visibility.Everything();
        }
        Set<String> own =
                reader.stream()
                        .flatMap(person -> person.agencies().named().stream())
                        .filter(agency -> rights.inside(reader, agency))
                        .map(UnitRef::path)
                        .collect(Collectors.toSet());
        return own.isEmpty() ? new Visibility.PublicOnly() : new Visibility.PublicAnd(own);
    }

    private static SearchOrder order(Asked asked) {
        return switch (asked.order()) {
            case "" -> asked.words().isBlank() ? SearchOrder.NEWEST : SearchOrder.RELEVANCE;
            case "relevance" -> SearchOrder.RELEVANCE;
            case "newest" -> SearchOrder.NEWEST;
            case "published" -> SearchOrder.PUBLISHED;
            case "title" -> SearchOrder.TITLE;
            default ->
                    throw new Refusal(
                            Refusal.Kind.INVALID, ArchiveFault.ORDER.at("order", asked.order()));
        };
    }
}
