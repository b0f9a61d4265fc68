package vn.cchc.graph.jena.internal;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A function that a query names; that it was ever loaded can be seen. */
public final class Trap extends FunctionBase0 {
    static final String SPRUNG = "vn.cchc.graph.jena.trap";

    static {
        System.setProperty(SPRUNG, "sprung");
    }

    @Override
    public NodeValue exec() {
        return NodeValue.TRUE;
    }
}
