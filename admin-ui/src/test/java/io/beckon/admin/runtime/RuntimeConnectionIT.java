package io.beckon.admin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that do not come to their end. */
class RuntimeConnectionIT {
    private static final int MOST_BYTES = 1_000;

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.close();
    }

    @Test
    void waitsNoLongerForAnAnswerThatStandsStill() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            await();
        });

        assertThatThrownBy(() -> ask(Duration.ofMillis(300)))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.UNFINISHED, RuntimeFailure::kind)
                .asInstanceOf(THROWABLE)
                .hasMessageContaining("did not come to its end");
    }

    @Test
    void takesNoMoreThanItCanHold() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[MOST_BYTES + 1]);
            exchange.close();
        });

        assertThatThrownBy(() -> ask(Duration.ofMinutes(1)))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.UNFINISHED, RuntimeFailure::kind)
                .asInstanceOf(THROWABLE)
                .hasMessageContaining("at most 1000 bytes");
    }

    @Test
    void saysThatAnAnswerBreaksOff() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            exchange.close();
        });

        assertThatThrownBy(() -> ask(Duration.ofMinutes(1)))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.UNFINISHED, RuntimeFailure::kind);
    }

    @Test
    void saysThatNobodyAnswers() {
        server.stop(0);

        assertThatThrownBy(() -> ask(Duration.ofMinutes(1)))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.UNREACHABLE, RuntimeFailure::kind);
    }

    @Test
    void takesAnAnswerThatItCanHold() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, MOST_BYTES);
            exchange.getResponseBody().write(new byte[MOST_BYTES]);
            exchange.close();
        });

        assertThat(ask(Duration.ofMinutes(1))).isEqualTo(MOST_BYTES);
    }

    private int ask(Duration patience) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (RuntimeConnection connection = new RuntimeConnection(address, "token", patience, MOST_BYTES)) {
            return connection.send(connection.to("/").GET()).body().length;
        }
    }

    private void answerWith(HttpHandler handler) {
        server.createContext("/", handler);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
