package vn.cchc.graph.jena.internal;

import org.junit.jupiter.api.Nested;
import vn.cchc.graph.jena.internal.data.BuildStore;

/** A build on disk keeps what every store promises. */
class Tdb2StoreTest {
    @Nested
    class Builds extends BuildContract {
        @Override
        BuildStore store() {
            return TestFolders.tdb2();
        }
    }

    @Nested
    class NamedGraphs extends NamedGraphsContract {
        @Override
        BuildStore store() {
            return TestFolders.tdb2();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        BuildStore store() {
            return TestFolders.tdb2();
        }
    }

    @Nested
    class LimitedAnswers extends LimitedAnswerContract {
        @Override
        BuildStore store() {
            return TestFolders.tdb2();
        }
    }

    @Nested
    class QueryBombs extends QueryBombContract {
        @Override
        BuildStore store() {
            return TestFolders.tdb2();
        }
    }

    @Nested
    class DoorsOut extends DoorsOutContract {
        @Override
        BuildStore store() {
            return TestFolders.tdb2();
        }
    }
}
