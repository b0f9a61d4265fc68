package vn.cchc.graph.internal.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.outside.Offered;
import vn.cchc.graph.internal.outside.OutsideIntake;
import vn.cchc.model.Problem;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.TypedWords;

/** Adds data of others as a named graph. */
@Service
@Command(
        scope = "cchc",
        name = "graph-add",
        description =
                "Adds RDF files of others to the knowledge graph as a named graph"
                        + " / Thêm dữ liệu RDF bên ngoài vào đồ thị",
        detailedDescription =
                "FILE is one file or a folder of them: Turtle, N-Triples, N-Quads, TriG, RDF/XML or"
                        + " JSON-LD, also compressed (.gz). Every problem is listed, and then"
                        + " nothing is added. Everybody may read what is added.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:graph-add --graph https://data.agency.example/health health.ttl")
public final class GraphAddCommand implements Action {
    private static final List<String> PLACES =
            Stream.concat(Offered.ENDINGS.stream(), Stream.of("/")).toList();

    @Reference private OutsideIntake outside;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Argument(
            name = "file",
            description = "A file of RDF or a folder of them",
            required = true,
            multiValued = true)
    @Completion(RdfFileCompleter.class)
    private List<String> typed;

    @Option(
            name = "--graph",
            description = "Name of the graph, an absolute IRI; made of the file's name when absent")
    private String graph;

    @Option(name = "--replace", description = "Take the place of a graph of this name")
    private boolean replace;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    var words =
                            TypedWords.of(
                                    typed,
                                    Set.of("--graph"),
                                    Set.of("--replace"),
                                    1,
                                    GraphAddCommand::problem);
                    String file = words.words().get(0);
                    String name =
                            words.option("--graph").orElse(graph == null ? nameOf(file) : graph);
                    var added =
                            outside.add(
                                    name,
                                    Offered.in(exchange.toRead(file, PLACES)),
                                    replace || words.has("--replace"),
                                    (String) session.get("USER"));
                    long statements = added.stream().mapToLong(entry -> entry.statements()).sum();
                    System.out.printf(
                            Locale.ROOT,
                            "%,d statements of %d %s added as %s%n",
                            statements,
                            added.size(),
                            added.size() == 1 ? "file" : "files",
                            name);
                    System.out.println("They are in the next build; see cchc:graph");
                    return null;
                });
    }

    /** Below the names that the product keeps for data of others. */
    private static String nameOf(String file) {
        String last = file.replaceAll("/+$", "").replaceAll(".*/", "");
        return Vocabulary.GRAPH
                + "outside/"
                + last.replaceAll("(\\.[A-Za-z]+)+$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private static Problem problem(String where, String what) {
        return new Problem("GRA-607", where, what, "See cchc:graph-add --help.");
    }
}
