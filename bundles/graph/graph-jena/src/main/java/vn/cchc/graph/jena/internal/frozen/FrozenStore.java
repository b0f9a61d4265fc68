package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;
import java.nio.file.Path;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.BuildMaker;
import vn.cchc.graph.jena.internal.data.BuildStore;

/** Builds in memory, each in one file. */
public final class FrozenStore implements BuildStore {
    @Override
    public BuildMaker begin() {
        return new FrozenBuilder();
    }

    @Override
    public BuildData open(Path place) throws IOException {
        return FrozenDataset.read(place);
    }
}
