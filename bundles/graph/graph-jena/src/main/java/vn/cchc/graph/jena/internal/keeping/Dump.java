package vn.cchc.graph.jena.internal.keeping;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import vn.cchc.graph.jena.internal.data.Reading;
import vn.cchc.graph.store.DumpFormat;

/** Writes a whole build as it is walked through. */
final class Dump {
    private final Reading build;

    Dump(Reading build) {
        this.build = build;
    }

    void write(DumpFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format(format));
        writer.start();
        for (Node name : build.names()) {
            build.named(name)
                    .orElseThrow()
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
