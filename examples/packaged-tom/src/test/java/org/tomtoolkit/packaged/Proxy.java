package org.tomtoolkit.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes connections to one node after the other, past those that are dead. */
final class Proxy implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger turn = new AtomicInteger();
    private final int[] ports;

    Proxy(int... ports) throws IOException {
        this.ports = ports;
        threads.submit(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                Socket node = connect();
                threads.submit(() -> copy(client, node));
                threads.submit(() -> copy(node, client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private Socket connect() throws IOException {
        for (int attempt = 0; attempt < ports.length; attempt++) {
            try {
                return new Socket(
                        InetAddress.getLoopbackAddress(), ports[Math.floorMod(turn.getAndIncrement(), ports.length)]);
            } catch (IOException e) {
                // this one is dead
            }
        }
        throw new IOException("no node is alive");
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one side is gone, and so is the other now
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
