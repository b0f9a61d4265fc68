package vn.cchc.graph.jena.internal;

import org.junit.jupiter.api.Nested;
import vn.cchc.graph.store.BuildFactory;

/** A build in memory keeps what every store promises. */
class FrozenStoreTest {
    @Nested
    class Builds extends BuildContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits);
        }
    }

    @Nested
    class NamedGraphs extends NamedGraphsContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits);
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits);
        }
    }

    @Nested
    class LimitedAnswers extends LimitedAnswerContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits);
        }
    }

    @Nested
    class QueryBombs extends QueryBombContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits);
        }
    }

    @Nested
    class DoorsOut extends DoorsOutContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits);
        }
    }
}
