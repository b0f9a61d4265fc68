package vn.cchc.archive.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A reading in the words of the scenario file, one line for each thing read. */
final class Told {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(Reading reading) {
        return new Told().tell(reading);
    }

    private List<String> tell(Reading reading) {
        line("number", reading.number(), DocumentNumber::text);
        line("kind", reading.kind(), kind -> kind.title().vi());
        line("issuer", reading.issuer(), Told::issuer);
        line("issued", reading.issued(), Object::toString);
        line("title", reading.title(), Function.identity());
        line("in force", reading.inForce(), Told::inForce);
        line("office", reading.office(), Told::office);
        line("signer", reading.signer(), Function.identity());
        reading.references().forEach(reference -> lines.add(reference(reference)));
        return lines;
    }

    private <T> void line(String name, Optional<Proposal<T>> proposal, Function<T, String> words) {
        proposal.ifPresent(p -> lines.add(name + ": " + words.apply(p.value()) + level(p)));
    }

    private static String level(Proposal<?> proposal) {
        return " [" + proposal.confidence().name().toLowerCase(Locale.ROOT) + "]";
    }

    static String reference(Reference reference) {
        List<String> cells = new ArrayList<>();
        cell(cells, reference.kind(), kind -> kind.title().vi());
        cell(cells, reference.number(), DocumentNumber::text);
        cell(cells, reference.name(), name -> "“" + name + "”");
        cell(cells, reference.date(), Object::toString);
        cell(cells, reference.issuer(), Told::issuer);
        return relation(reference.relation()) + " " + String.join(" | ", cells);
    }

    private static String relation(Proposal<Relation> relation) {
        return relation.value().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (relation.confidence() == Confidence.CLEAR ? "" : level(relation))
                + ":";
    }

    private static <T> void cell(
            List<String> cells, Optional<Proposal<T>> proposal, Function<T, String> words) {
        proposal.ifPresent(p -> cells.add(words.apply(p.value()) + level(p)));
    }

    private static String issuer(Issuer issuer) {
        return issuer.name() + issuer.abbreviation().map(a -> " (" + a + ")").orElse("");
    }

    private static String inForce(InForce inForce) {
        if (inForce instanceof InForce.From from) {
            return "from " + from.day();
        }
        return inForce instanceof InForce.AfterDays after
                ? "after " + after.days() + " days"
                : "on signing";
    }

    private static String office(Office office) {
        String authorities =
                office.authorities().stream()
                        .map(a -> a.capacity() + ". " + a.principal())
                        .collect(Collectors.joining(", "));
        return (authorities + office.title().map(title -> " / " + title).orElse(""))
                .replaceFirst("^ / ", "");
    }
}
