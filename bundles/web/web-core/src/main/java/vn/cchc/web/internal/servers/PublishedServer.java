package vn.cchc.web.internal.servers;

import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;

/** A running server with its bus. */
public final class PublishedServer implements AutoCloseable {
    private final Server server;
    private final Bus bus;

    PublishedServer(Server server, Bus bus) {
        this.server = server;
        this.bus = bus;
    }

    @Override
    public void close() {
        server.destroy();
        bus.shutdown(false);
    }
}
