package vn.cchc.graph.internal.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Prefixes;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.rest.VocabularyResource.TermRecord;
import vn.cchc.graph.internal.rest.VocabularyResource.VocabularyRecord;

/**
 * The terms the graph names: own ones by what they are said to be, those of other vocabularies,
 * which it only names, by their first letter, which is large for classes everywhere.
 */
record Terms(Graph graph) {
    private static final String ROWS = "text/tab-separated-values";

    /** Things have names, too; of those of ours only what is defined is a term. */
    private static final String QUERY =
            """
            PREFIX rdfs: <%1$s>
            SELECT ?term ?vi ?en ?kind {
              ?term rdfs:label ?vi , ?en
              FILTER (LANG(?vi) = "vi" && LANG(?en) = "en" && !STRSTARTS(STR(?term), "%2$s"))
              OPTIONAL { ?term a ?kind }
            }
            """
                    .formatted(Vocabulary.RDFS, Vocabulary.ID);

    private static final Pattern ROW =
            Pattern.compile("<([^>]*)>\t\"(.*)\"@vi\t\"(.*)\"@en\t(?:<([^>]*)>)?");

    private record Found(TermRecord term, String kind) {
        boolean isClass() {
            return own() ? kind.endsWith("Class") : Character.isUpperCase(initial());
        }

        boolean isProperty() {
            return own() ? kind.endsWith("Property") : Character.isLowerCase(initial());
        }

        private boolean own() {
            return term.iri().startsWith(Vocabulary.BASE + "/");
        }

        private char initial() {
            String iri = term.iri();
            int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
            return cut + 1 < iri.length() ? iri.charAt(cut + 1) : ' ';
        }
    }

    VocabularyRecord all() {
        var found = rows().lines().skip(1).flatMap(Terms::found).toList();
        return new VocabularyRecord(
                Prefixes.ALL,
                sorted(found.stream().filter(Found::isClass)),
                sorted(found.stream().filter(Found::isProperty)));
    }

    private static List<TermRecord> sorted(Stream<Found> found) {
        return found.map(Found::term)
                .distinct()
                .sorted(Comparator.comparing(TermRecord::iri))
                .toList();
    }

    private static Stream<Found> found(String line) {
        var row = ROW.matcher(line);
        if (!row.matches()) {
            return Stream.of();
        }
        String kind = row.group(4) == null ? "" : row.group(4);
        return Stream.of(new Found(new TermRecord(row.group(1), row.group(2), row.group(3)), kind));
    }

    private String rows() {
        var bytes = new ByteArrayOutputStream();
        try (var answer = graph.query(QUERY, ROWS)) {
            answer.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
