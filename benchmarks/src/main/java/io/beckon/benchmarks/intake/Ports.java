package io.beckon.benchmarks.intake;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** Ports of this machine. */
final class Ports {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until somebody listens on the port, for a minute at most. */
    static void awaitOpen(int port, ForkedJvm server) {
        await("port " + port + " to be open").atMost(PATIENCE).until(() -> {
            server.expectAlive();
            return isOpen(port);
        });
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
