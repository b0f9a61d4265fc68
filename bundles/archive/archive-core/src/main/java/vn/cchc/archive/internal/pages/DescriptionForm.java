package vn.cchc.archive.internal.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.core.MultivaluedMap;
import vn.cchc.archive.Description;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;
import vn.cchc.model.ReformField;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/**
 * What was filled into the form of a description; what the form does not ask stays as it was.
 *
 * @param concerned the units as they are after it
 */
record DescriptionForm(MultivaluedMap<String, String> sent, Set<UnitRef> concerned) {
    static final String CONCERNED = "concerned";

    /**
     * @throws Refusal INVALID with everything that cannot be read
     */
    Description description() {
        var problems = new ArrayList<Problem>();
        Description says = read(problems);
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return says;
    }

    /** As far as it can be read, to be shown again. */
    Description asSent() {
        return read(new ArrayList<>());
    }

    private Description read(List<Problem> problems) {
        return new Description(
                text("title"),
                text("number"),
                text("kind"),
                text("issuer"),
                text("signer"),
                day("issued", problems),
                day("inForce", problems),
                day("expires", problems),
                fields(),
                concerned,
                relations(problems));
    }

    private String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    private Optional<LocalDate> day(String name, List<Problem> problems) {
        String given = text(name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            problems.add(ArchiveFault.DATE.at(name, given));
            return Optional.empty();
        }
    }

    private Set<ReformField> fields() {
        return Optional.ofNullable(sent.get("fields")).orElse(List.of()).stream()
                .flatMap(word -> ReformField.of(word).stream())
                .collect(Collectors.toSet());
    }

    private List<Relation> relations(List<Problem> problems) {
        var relations = new ArrayList<Relation>();
        for (String line : text("relations").split("\\R")) {
            String[] parts = line.strip().split("\\s+", 2);
            if (!parts[0].isEmpty()) {
                kind(parts[0])
                        .filter(kind -> parts.length == 2)
                        .ifPresentOrElse(
                                kind -> relations.add(new Relation(kind, parts[1])),
                                () -> problems.add(ArchiveFault.RELATION.at("relations", line)));
            }
        }
        return relations;
    }

    private static Optional<Relation.Kind> kind(String word) {
        for (var kind : Relation.Kind.values()) {
            if (DescribePages.word(kind).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
