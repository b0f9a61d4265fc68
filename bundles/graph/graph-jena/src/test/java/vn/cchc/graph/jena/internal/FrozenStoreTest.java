package vn.cchc.graph.jena.internal;

import org.junit.jupiter.api.Nested;
import vn.cchc.graph.jena.internal.data.BuildStore;
import vn.cchc.graph.jena.internal.frozen.FrozenStore;

/** A build in memory keeps what every store promises. */
class FrozenStoreTest {
    @Nested
    class Builds extends BuildContract {
        @Override
        BuildStore store() {
            return new FrozenStore();
        }
    }

    @Nested
    class NamedGraphs extends NamedGraphsContract {
        @Override
        BuildStore store() {
            return new FrozenStore();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        BuildStore store() {
            return new FrozenStore();
        }
    }

    @Nested
    class LimitedAnswers extends LimitedAnswerContract {
        @Override
        BuildStore store() {
            return new FrozenStore();
        }
    }

    @Nested
    class QueryBombs extends QueryBombContract {
        @Override
        BuildStore store() {
            return new FrozenStore();
        }
    }

    @Nested
    class DoorsOut extends DoorsOutContract {
        @Override
        BuildStore store() {
            return new FrozenStore();
        }
    }
}
