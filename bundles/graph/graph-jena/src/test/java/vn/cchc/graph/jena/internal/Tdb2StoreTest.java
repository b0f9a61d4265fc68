package vn.cchc.graph.jena.internal;

import org.junit.jupiter.api.Nested;
import vn.cchc.graph.store.BuildFactory;

/** A build on disk keeps what every store promises. */
class Tdb2StoreTest {
    @Nested
    class Builds extends BuildContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits, TestFolders.tdb2());
        }
    }

    @Nested
    class NamedGraphs extends NamedGraphsContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits, TestFolders.tdb2());
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits, TestFolders.tdb2());
        }
    }

    @Nested
    class LimitedAnswers extends LimitedAnswerContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits, TestFolders.tdb2());
        }
    }

    @Nested
    class QueryBombs extends QueryBombContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits, TestFolders.tdb2());
        }
    }

    @Nested
    class DoorsOut extends DoorsOutContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new JenaBuilds(limits, TestFolders.tdb2());
        }
    }
}
