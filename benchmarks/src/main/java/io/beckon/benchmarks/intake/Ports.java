package io.beckon.benchmarks.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine. */
final class Ports {
    private static final long PAUSE_MILLIS = 50;
    private static final int TRIES = 1200;

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until somebody listens on the port, for a minute at most. */
    static void awaitOpen(int port, ForkedJvm server) throws InterruptedException {
        for (int i = 0; i < TRIES && !isOpen(port); i++) {
            server.expectAlive();
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
