package vn.cchc.graph.jena.internal.keeping;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.frozen.BlankNodes;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;

/** Reads a file in Turtle. */
final class TurtleText {
    private final String name;
    private final Consumer<Triple> into;

    /**
     * @param into throws IllegalArgumentException for a term it does not take
     */
    TurtleText(String name, Consumer<Triple> into) {
        this.name = name;
        this.into = into;
    }

    void read(String text) {
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Vocabulary.BASE + "/")
                    .errorHandler(new FirstFault())
                    .parse(new Renaming());
        } catch (RiotException | IllegalArgumentException e) {
            throw QueryProblems.notTurtle(
                    name,
                    new LanguageText(
                            "Không đọc được tệp theo Turtle.",
                            "The file cannot be read as Turtle."));
        }
    }

    /** Warnings count as faults: vocabularies are written by hand and examined before use. */
    private final class FirstFault implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            throw fault(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            throw fault(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw fault(message, line, column);
        }

        private Refusal fault(String message, long line, long column) {
            String where = line > 0 ? name + ", line " + line + ", column " + column : name;
            return QueryProblems.notTurtle(
                    where, new LanguageText("Không đọc được tệp ở chỗ này: " + message, message));
        }
    }

    /** Names blank nodes by the order in which they come, so that every build names them alike. */
    private final class Renaming extends StreamRDFBase {
        private final Map<Node, Node> renamed = new HashMap<>();

        @Override
        public void triple(Triple t) {
            into.accept(
                    Triple.create(stable(t.getSubject()), t.getPredicate(), stable(t.getObject())));
        }

        private Node stable(Node node) {
            return node.isBlank()
                    ? renamed.computeIfAbsent(
                            node, n -> BlankNodes.of(name, String.valueOf(renamed.size())))
                    : node;
        }
    }
}
