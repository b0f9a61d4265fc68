package vn.cchc.graph.jena.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** One of the two ends of a line on which one question is asked after the other. */
record Connection(SocketChannel channel, DataInputStream in, DataOutputStream out)
        implements Closeable {
    private static final int BUFFER = 1 << 13;

    /** To the worker that listens at a socket. Fails when nobody does. */
    static Connection to(Path socket) throws IOException {
        return of(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    }

    static Connection of(SocketChannel channel) {
        return new Connection(
                channel,
                new DataInputStream(
                        new BufferedInputStream(Channels.newInputStream(channel), BUFFER)),
                new DataOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
