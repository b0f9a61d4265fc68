package vn.cchc.graph.jena.internal.keeping;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.graph.store.DumpFormat;

/** Writes a whole build as it is walked through. */
final class Dump {
    private final FrozenDataset data;

    Dump(FrozenDataset data) {
        this.data = data;
    }

    void write(DumpFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format(format));
        writer.start();
        var graphs = data.dataset(() -> {});
        for (Node name : data.sizes().keySet()) {
            graphs.getGraph(name)
                    .find()
                    .forEachRemaining(triple -> writer.quad(Quad.create(name, triple)));
        }
        writer.finish();
    }

    private static RDFFormat format(DumpFormat format) {
        return switch (format) {
            case N_QUADS -> RDFFormat.NQUADS_UTF8;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
        };
    }
}
