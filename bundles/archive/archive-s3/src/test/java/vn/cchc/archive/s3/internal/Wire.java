package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to a server. When so many bytes went to it, something happens, once. */
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final long after;
    private final Runnable event;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicBoolean happened = new AtomicBoolean();

    Wire(int server, long after, Runnable event) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.after = after;
        this.event = event;
        inBackground(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    boolean happened() {
        return happened.get();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = door.accept();
            inBackground(() -> connect(client));
        }
    }

    private void connect(Socket client) throws IOException {
        try (client;
                var onward = new Socket(InetAddress.getLoopbackAddress(), server)) {
            inBackground(() -> copy(onward, client, false));
            copy(client, onward, true);
        }
    }

    private void copy(Socket from, Socket to, boolean counted) throws IOException {
        var block = new byte[16 * 1024];
        try (from;
                to) {
            var in = from.getInputStream();
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                if (counted
                        && sent.addAndGet(count) > after
                        && happened.compareAndSet(false, true)) {
                    event.run();
                }
                to.getOutputStream().write(block, 0, count);
            }
        }
    }

    /** Work that ends with its sockets. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        var thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException | UncheckedIOException e) {
                                // one of the ends was closed
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
