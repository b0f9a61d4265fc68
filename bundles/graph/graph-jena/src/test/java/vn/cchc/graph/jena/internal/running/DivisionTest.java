package vn.cchc.graph.jena.internal.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.SampleGraph;
import vn.cchc.graph.jena.internal.frozen.RandomStatements;

/** Division gives the engine's values, and leaves one row without a value where it has none. */
class DivisionTest {
    static {
        new JenaBuilds(SampleGraph.LIMITS);
    }

    private final Division division = new Division(NodeValue.TRUE, NodeValue.TRUE);
    private final Random random = new Random(RandomStatements.seed());

    private NodeValue number() {
        long unscaled = random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(2_001) - 1_000;
        return switch (random.nextInt(6)) {
            case 0, 1 -> NodeValue.makeInteger(unscaled);
            case 2 -> NodeValue.makeDouble(unscaled / 8.0);
            case 3 -> NodeValue.makeFloat(unscaled / 4f);
            default -> NodeValue.makeDecimal(BigDecimal.valueOf(unscaled, random.nextInt(9) - 2));
        };
    }

    @Test
    void every_quotient_is_the_engines_own() {
        for (int i = 0; i < 20_000; i++) {
            NodeValue left = number();
            NodeValue right = number();
            boolean zero =
                    left.isDecimal() && right.isDecimal() && right.getDecimal().signum() == 0;
            if (zero) {
                assertThatThrownBy(() -> division.eval(left, right))
                        .isInstanceOf(ExprEvalException.class);
            } else {
                assertThat(division.eval(left, right).asNode())
                        .as("%s / %s", left, right)
                        .isEqualTo(XSDFuncOp.numDivide(left, right).asNode());
            }
        }
    }

    @Test
    void zero_with_digits_after_the_point_is_zero() {
        for (String zero : List.of("0", "0.0", "-0.00", "0.000000")) {
            NodeValue none = NodeValue.makeDecimal(new BigDecimal(zero));
            assertThatThrownBy(() -> division.eval(NodeValue.makeInteger(1), none))
                    .isInstanceOf(ExprEvalException.class);
        }
    }
}
