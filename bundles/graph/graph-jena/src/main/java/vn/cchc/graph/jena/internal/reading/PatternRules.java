package vn.cchc.graph.jena.internal.reading;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.Problem;

/** The rules for graph patterns. A form that is not named here is refused. */
final class PatternRules {
    /** Names that the engine takes for programs wherever they stand as a predicate. */
    private static final List<String> PROGRAMS =
            List.of(
                    "java:",
                    "http://jena.apache.org/",
                    "http://jena.hpl.hp.com/",
                    "http://www.dotnetrdf.org/leviathan#");

    private final QueryRules queries;
    private final ExpressionRules expressions;
    private final List<Problem> problems;

    PatternRules(QueryRules queries, ExpressionRules expressions, List<Problem> problems) {
        this.queries = queries;
        this.expressions = expressions;
        this.problems = problems;
    }

    void check(Element element, int depth) {
        if (depth > QueryReader.DEPTH) {
            problems.add(QueryProblems.tooDeep(QueryProblems.QUERY, QueryReader.DEPTH));
        } else if (element instanceof ElementService service) {
            problems.add(QueryProblems.service(service.getServiceNode().toString()));
        } else if (!checkLeaf(element, depth)) {
            checkNested(element, depth);
        }
    }

    private boolean checkLeaf(Element element, int depth) {
        if (element instanceof ElementPathBlock block) {
            block.patternElts()
                    .forEachRemaining(
                            t -> {
                                if (t.isTriple()) {
                                    predicate(t.getPredicate());
                                } else {
                                    path(t.getPath());
                                }
                            });
        } else if (element instanceof ElementTriplesBlock block) {
            block.patternElts().forEachRemaining(t -> predicate(t.getPredicate()));
        } else if (element instanceof ElementFilter filter) {
            expressions.check(filter.getExpr(), depth);
        } else if (element instanceof ElementBind bind) {
            expressions.check(bind.getExpr(), depth);
        } else {
            return element instanceof ElementData;
        }
        return true;
    }

    private void checkNested(Element element, int depth) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(e -> check(e, depth + 1));
        } else if (element instanceof ElementUnion union) {
            union.getElements().forEach(e -> check(e, depth + 1));
        } else if (element instanceof ElementSubQuery sub) {
            queries.check(sub.getQuery(), problems, depth + 1);
        } else if (element instanceof ElementOptional
                || element instanceof ElementMinus
                || element instanceof ElementNamedGraph) {
            check(inside(element), depth + 1);
        } else {
            problems.add(QueryProblems.construct(element.getClass().getSimpleName()));
        }
    }

    private static Element inside(Element element) {
        if (element instanceof ElementOptional optional) {
            return optional.getOptionalElement();
        }
        return element instanceof ElementMinus minus
                ? minus.getMinusElement()
                : ((ElementNamedGraph) element).getElement();
    }

    private void predicate(Node node) {
        if (node.isURI()) {
            name(node.getURI());
        }
    }

    private void path(Path path) {
        int operators = PathOperators.count(path);
        if (operators > QueryRules.PATH_OPERATORS) {
            problems.add(QueryProblems.path(brief(path), operators, QueryRules.PATH_OPERATORS));
        }
        PathOperators.names(path, this::name);
    }

    private void name(String iri) {
        if (PROGRAMS.stream().anyMatch(iri::startsWith)) {
            problems.add(QueryProblems.predicate(iri));
        }
    }

    private static String brief(Path path) {
        String text = path.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
