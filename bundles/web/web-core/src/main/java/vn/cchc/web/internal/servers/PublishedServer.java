package vn.cchc.web.internal.servers;

import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;

/** A running server with its bus. */
public final class PublishedServer implements AutoCloseable {
    private final Server server;
    private final Bus bus;
    private final Runnable ending;

    PublishedServer(Server server, Bus bus) {
        this(server, bus, () -> {});
    }

    /**
     * @param ending done first when it is closed
     */
    PublishedServer(Server server, Bus bus, Runnable ending) {
        this.server = server;
        this.bus = bus;
        this.ending = ending;
    }

    @Override
    public void close() {
        ending.run();
        server.destroy();
        bus.shutdown(false);
    }
}
