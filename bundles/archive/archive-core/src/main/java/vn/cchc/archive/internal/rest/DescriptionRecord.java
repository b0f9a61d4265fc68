package vn.cchc.archive.internal.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Agencies;
import vn.cchc.archive.Description;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;
import vn.cchc.model.ReformField;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/**
 * A description as JSON; what is not known is left out or empty.
 *
 * @param number with its symbol, for example 979/QĐ-BNV
 * @param kind code of the kind
 * @param issued year-month-day
 * @param fields words of the fields of reform
 * @param concerned units such as province/2026/01
 */
public record DescriptionRecord(
        String title,
        String number,
        String kind,
        String issuer,
        String signer,
        String issued,
        String inForce,
        String expires,
        List<String> fields,
        List<String> concerned,
        List<RelationRecord> relations) {

    /** A relation to another document: based-on, cites, replaces, amends, repeals, attached-to. */
    public record RelationRecord(String kind, String number) {}

    public static DescriptionRecord of(Description says) {
        return new DescriptionRecord(
                says.title(),
                says.number(),
                says.kind(),
                says.issuer(),
                says.signer(),
                day(says.issued()),
                day(says.inForce()),
                day(says.expires()),
                says.fields().stream().map(ReformField::word).sorted().toList(),
                says.concerned().stream().map(UnitRef::path).sorted().toList(),
                says.relations().stream()
                        .map(r -> new RelationRecord(Words.of(r.kind()), r.number()))
                        .toList());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /**
     * @param sent {@code null} when nothing was sent
     * @throws Refusal INVALID with every word that means nothing
     */
    static Description read(DescriptionRecord sent) {
        if (sent == null) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.TITLE.at("title"));
        }
        return sent.description();
    }

    public Description description() {
        var reading = new Reading();
        var says =
                new Description(
                        text(title),
                        text(number),
                        text(kind),
                        text(issuer),
                        text(signer),
                        reading.day("issued", issued),
                        reading.day("inForce", inForce),
                        reading.day("expires", expires),
                        reading.fields(fields),
                        reading.units(concerned),
                        reading.relations(relations));
        if (!reading.problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reading.problems);
        }
        return says;
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    /** Reads words and gathers what is wrong with them. */
    private static final class Reading {
        private final List<Problem> problems = new ArrayList<>();

        Optional<LocalDate> day(String where, String given) {
            if (text(given).isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(given.strip()));
            } catch (DateTimeParseException e) {
                problems.add(ArchiveFault.DATE.at(where, given));
                return Optional.empty();
            }
        }

        Set<ReformField> fields(List<String> words) {
            var fields = new LinkedHashSet<ReformField>();
            for (String word : list(words)) {
                ReformField.of(word)
                        .ifPresentOrElse(
                                fields::add,
                                () -> problems.add(ArchiveFault.FIELD.at("fields", word)));
            }
            return fields;
        }

        Set<UnitRef> units(List<String> words) {
            var units = new LinkedHashSet<UnitRef>();
            for (String word : list(words)) {
                var unit = Agencies.of(Set.of(word)).filter(a -> !a.every());
                unit.ifPresentOrElse(
                        a -> units.addAll(a.named()),
                        () -> problems.add(ArchiveFault.NO_AGENCY.at("concerned", word)));
            }
            return units;
        }

        List<Relation> relations(List<RelationRecord> given) {
            var relations = new ArrayList<Relation>();
            for (var relation : list(given)) {
                Words.read(Relation.Kind.class, text(relation.kind()))
                        .ifPresentOrElse(
                                kind -> relations.add(new Relation(kind, text(relation.number()))),
                                () ->
                                        problems.add(
                                                ArchiveFault.RELATION.at(
                                                        "relations", text(relation.kind()))));
            }
            return relations;
        }

        private static <T> List<T> list(List<T> given) {
            return given == null ? List.of() : given;
        }
    }
}
