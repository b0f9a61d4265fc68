package vn.cchc.graph.internal.terms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.graph.internal.terms.ShapeDemand.Requirement;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;

/** What the SHACL shapes of the ontology demand, read once from their files. */
final class ShapeDemands {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String PREFIXES =
            "PREFIX sh: <" + SH + "> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ";
    private static final String TARGETS =
            PREFIXES
                    + "SELECT ?shape ?target { ?shape sh:targetClass|sh:targetSubjectsOf|sh:targetObjectsOf"
                    + " ?target } ORDER BY ?shape ?target";
    private static final String DEMANDS =
            PREFIXES
                    + "SELECT ?shape ?part ?path ?kind ?value { ?shape sh:property ?part . ?part sh:path ?path ; ?kind ?said ."
                    + " OPTIONAL { ?said rdf:rest*/rdf:first ?item } BIND(COALESCE(?item, ?said) AS ?value)"
                    + " FILTER(?kind NOT IN (sh:path, sh:message, sh:qualifiedValueShape)) }"
                    + " ORDER BY ?shape ?path ?part ?kind ?value";

    private final List<ShapeDemand> all;

    private ShapeDemands(List<ShapeDemand> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param shapes texts in Turtle by file name
     */
    static ShapeDemands read(BuildFactory builds, Map<String, String> shapes) {
        if (shapes.isEmpty()) {
            return new ShapeDemands(List.of());
        }
        var draft = builds.draft();
        shapes.forEach((name, text) -> draft.addTurtle("shapes", name, text));
        try (Build build = draft.finish()) {
            return new ShapeDemands(demands(targets(build), rows(build, DEMANDS)));
        }
    }

    private static Map<String, List<String>> targets(Build build) {
        var targets = new TreeMap<String, List<String>>();
        for (String[] row : rows(build, TARGETS)) {
            targets.computeIfAbsent(row[0], shape -> new ArrayList<>()).add(row[1]);
        }
        return targets;
    }

    private static List<ShapeDemand> demands(
            Map<String, List<String>> targets, List<String[]> rows) {
        var parts = new LinkedHashMap<String, ShapeDemand>();
        for (String[] row : rows) {
            var demand =
                    parts.computeIfAbsent(
                            row[1],
                            part ->
                                    new ShapeDemand(
                                            row[0],
                                            targets.getOrDefault(row[0], List.of()),
                                            row[2],
                                            new ArrayList<>()));
            require(demand.requirements(), row[3].substring(SH.length()), row[4]);
        }
        return List.copyOf(parts.values());
    }

    /** Values of a list stand in rows of their own. */
    private static void require(List<Requirement> requirements, String kind, String value) {
        for (Requirement known : requirements) {
            if (known.kind().equals(kind)) {
                known.values().add(value);
                return;
            }
        }
        requirements.add(new Requirement(kind, new ArrayList<>(List.of(value))));
    }

    private static List<String[]> rows(Build build, String sparql) {
        var text = new ByteArrayOutputStream();
        try {
            build.query(sparql, "text/tab-separated-values").writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(ShapeDemands::values)
                .toList();
    }

    private static String[] values(String[] written) {
        for (int i = 0; i < written.length; i++) {
            written[i] = value(written[i]);
        }
        return written;
    }

    /** Of a term as Turtle writes it. */
    private static String value(String written) {
        if (written.startsWith("<")) {
            return written.substring(1, written.length() - 1);
        }
        return written.startsWith("\"")
                ? written.substring(1, written.lastIndexOf('"')).replace("\\\\", "\\")
                : written;
    }

    /** Those about a class or a property. */
    List<ShapeDemand> on(String iri) {
        return all.stream().filter(demand -> demand.concerns(iri)).toList();
    }
}
