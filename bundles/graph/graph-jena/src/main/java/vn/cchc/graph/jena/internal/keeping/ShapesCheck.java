package vn.cchc.graph.jena.internal.keeping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import vn.cchc.graph.store.Conformity;
import vn.cchc.graph.store.Conformity.Fault;

/** Holds a graph against shapes of SHACL. */
final class ShapesCheck {
    private final Shapes shapes;

    /**
     * @param texts in Turtle by file name
     */
    ShapesCheck(Map<String, String> texts) {
        Graph all = new GraphMem2Fast();
        texts.forEach((name, text) -> new TurtleText(name, all::add).read(text));
        this.shapes = Shapes.parse(all);
    }

    Conformity check(Graph graph) {
        var entries = ShaclValidator.get().validate(shapes, graph).getEntries();
        List<Fault> first =
                entries.stream()
                        .map(ShapesCheck::fault)
                        .sorted(Comparator.comparing(Fault::toString))
                        .limit(Conformity.SHOWN)
                        .toList();
        return new Conformity(entries.size(), first);
    }

    private static Fault fault(ReportEntry entry) {
        String property =
                entry.resultPath() == null
                        ? ""
                        : entry.resultPath().toString().replaceAll("^<|>$", "");
        return new Fault(entry.focusNode().toString(), property, String.valueOf(entry.message()));
    }
}
