package vn.cchc.testing.fuseki;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * Fuseki over TDB2, as its own tools load and start it. Arguments: a folder and, unless it begins
 * empty, a file of N-Triples. Writes a line with the seconds of loading and the port, and ends with
 * its standard input.
 */
public final class FusekiPeer {
    private FusekiPeer() {}

    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        var data = DatabaseMgr.connectDatasetGraph(Location.create(Path.of(arguments[0])));
        if (arguments.length > 1) {
            load(arguments[1], data);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        var server = FusekiServer.create().loopback(true).port(0).add("/sparql", data).start();
        System.out.println(seconds + " " + server.getPort());
        while (System.in.read() >= 0) {
            // nothing is ever sent
        }
        server.stop();
    }

    private static void load(String file, DatasetGraph data) {
        var loader = LoaderFactory.createLoader(data, (format, numbers) -> {});
        loader.startBulk();
        loader.load(file);
        loader.finishBulk();
    }
}
