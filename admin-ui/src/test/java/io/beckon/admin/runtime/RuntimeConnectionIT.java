package io.beckon.admin.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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

    @Test
    void tellsLinesBeforeTheAnswerHasEnded() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("one\ntwo\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            await();
            exchange.close();
        });
        List<String> told = new ArrayList<>();

        read(Duration.ofMinutes(1), line -> {
            told.add(line);
            if (told.size() == 2) {
                over.countDown();
            }
        });

        assertThat(told).containsExactly("one", "two");
    }

    @Test
    void saysThatLinesBreakOff() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("one\ntw".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> read(Duration.ofMinutes(1), told::add))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.UNFINISHED, RuntimeFailure::kind);
        assertThat(told).containsExactly("one");
    }

    @Test
    void waitsNoLongerForLinesThatStandStill() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("one\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            await();
        });

        assertThatThrownBy(() -> read(Duration.ofMillis(300), _ -> {}))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.UNFINISHED, RuntimeFailure::kind)
                .asInstanceOf(THROWABLE)
                .hasMessageContaining("did not come to its end");
    }

    @Test
    void takesNoMoreLinesThanItShould() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("line\n".repeat(MOST_BYTES).getBytes(UTF_8));
            exchange.close();
        });

        assertThatThrownBy(() -> read(Duration.ofMinutes(1), _ -> {}))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.UNFINISHED, RuntimeFailure::kind);
    }

    @Test
    void saysWhyThereAreNoLines() {
        answerWith(exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        assertThatThrownBy(() -> read(Duration.ofMinutes(1), _ -> {}))
                .asInstanceOf(type(RuntimeFailure.class))
                .returns(RuntimeFailure.Kind.AWAY, RuntimeFailure::kind);
    }

    private void read(Duration patience, Consumer<String> line) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (RuntimeConnection connection = new RuntimeConnection(address, "token", patience, MOST_BYTES)) {
            connection.lines(connection.to("/").GET(), line);
        }
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
