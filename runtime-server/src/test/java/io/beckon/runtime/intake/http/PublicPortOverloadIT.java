package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.http.RunningPort.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.intake.RateLimits;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.TrustedProxies;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Requests that are too many, or come to a runtime that cannot take them. */
class PublicPortOverloadIT extends PublicPortTests {
    private static final int NAMES_A_DAY = 200;
    private static final int EVENTS_A_BATCH = 50;

    @Test
    void answers429ToANetworkThatAsksTooMuch() throws Exception {
        try (RunningPort limited = new RunningPort(RunningPort.local(), new RateLimits(20, 100, 2, 600))) {
            limited.postEvents(begun("b1", EVENT));
            limited.postEvents(begun("b1", EVENT));

            HttpResponse<String> response = limited.postEvents(begun("b1", EVENT));

            assertRefused(response, Refusal.TOO_MANY_REQUESTS);
            assertThat(header(response, "Retry-After")).isEqualTo("1");
            assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        }
    }

    @Test
    void countsForwardedAddressesOnlyFromTrustedProxies() throws Exception {
        PublicPortSettings proxied =
                RunningPort.local().withProxies(TrustedProxies.parse(List.of("127.0.0.1")), "CF-IPCountry");
        try (RunningPort limited = new RunningPort(proxied, new RateLimits(20, 100, 1, 600))) {
            int one = limited.send(forwarded(limited, "203.0.113.1")).statusCode();
            int same = limited.send(forwarded(limited, "203.0.113.200")).statusCode();
            int other = limited.send(forwarded(limited, "203.0.114.1")).statusCode();

            assertThat(List.of(one, same, other)).containsExactly(202, 429, 202);
            assertThat(limited.host.submissions().getFirst().beginning().country())
                    .isEqualTo("DE");
        }
        running.send(forwarded(running, "203.0.113.1"));
        assertThat(running.host.submissions().getFirst().beginning().country()).isNull();
    }

    private static HttpRequest.Builder forwarded(RunningPort to, String address) {
        return to.post(EVENTS, begun("b1", EVENT))
                .header("X-Forwarded-For", "1.1.1.1, " + address)
                .header("CF-IPCountry", "DE");
    }

    @Test
    void closesFurtherConnectionsOfANetworkThatHasEnough() throws Exception {
        PublicPortSettings settings = RunningPort.local().withConnections(new ConnectionLimits(10, 2));
        try (RunningPort limited = new RunningPort(settings, RunningPort.NO_LIMITS);
                Socket one = served(limited)) {
            try (Socket _ = served(limited)) {
                assertThat(isTurnedAway(limited)).isTrue();
                assertThat(limited.port.counts().connectionsTurnedAway()).isEqualTo(1);
                assertThat(limited.port.counts().openConnections()).isEqualTo(2);
            }
            Awaitility.await().until(() -> limited.port.counts().openConnections() == 1);

            try (Socket again = served(limited)) {
                assertThat(again.isConnected()).isTrue();
            }
            assertThat(one.isConnected()).isTrue();
        }
    }

    @Test
    void countsTheConnectionsOfATrustedProxyInAllOnly() throws Exception {
        PublicPortSettings settings = RunningPort.local()
                .withProxies(TrustedProxies.parse(List.of("127.0.0.0/8")), null)
                .withConnections(new ConnectionLimits(3, 1));
        try (RunningPort limited = new RunningPort(settings, RunningPort.NO_LIMITS);
                Socket _ = served(limited);
                Socket _ = served(limited);
                Socket _ = served(limited)) {
            assertThat(isTurnedAway(limited)).isTrue();
        }
    }

    /** A connection that the port has taken, since it has answered on it. */
    private static Socket served(RunningPort port) throws IOException {
        Socket socket = port.connect();
        ask(socket);
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    private static boolean isTurnedAway(RunningPort port) throws IOException {
        try (Socket socket = port.connect()) {
            ask(socket);
            return socket.getInputStream().read() < 0;
        } catch (SocketException closed) {
            return true;
        }
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream()
                .write("GET /agent/shop.js HTTP/1.1\r\nHost: shop.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void answers429ToAVisitThatSendsTooMuch() throws Exception {
        try (RunningPort limited = new RunningPort(RunningPort.local(), new RateLimits(1, 50, 200, 600))) {
            String[] items = new String[50];
            Arrays.fill(items, EVENT);
            limited.postEvents(begun("b1", items));

            assertRefused(limited.postEvents(begun("b1", EVENT)), Refusal.TOO_MANY_EVENTS);
        }
    }

    @Test
    void answers503WhenTheHostHasNoRoom() throws Exception {
        running.host.answerWith(_ -> CompletableFuture.completedFuture(new Acceptance.Overloaded(2_500)));

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.OVERLOADED);
        assertThat(header(response, "Retry-After")).isEqualTo("3");
        assertThat(running.port.counts().acceptedItems()).isZero();
    }

    @Test
    void answers503WhenTheDiskFails() throws Exception {
        running.host.answerWith(_ -> CompletableFuture.failedFuture(new IOException("disk full")));

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.NOT_READY);
        assertThat(header(response, "Retry-After")).isEqualTo("5");
        assertThat(response.body()).doesNotContain("disk");
    }

    @Test
    void answers503WhileItIsNotInService() throws Exception {
        running.inService.set(false);

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.NOT_READY);
        assertThat(header(response, "Retry-After")).isEqualTo("2");
        assertRefused(running.request("/agent/shop.js"), Refusal.NOT_READY);
    }

    @Test
    void answers500ToARequestThatRunsIntoABugAndGoesOn() throws Exception {
        running.host.answerWith(_ -> {
            throw new IllegalStateException("a bug");
        });
        HttpResponse<String> failed = running.postEvents(begun("b1", EVENT));
        running.host.answerWith(_ -> CompletableFuture.completedFuture(new Acceptance.Durable(0)));
        HttpResponse<String> next = running.postEvents(begun("b1", EVENT));

        assertRefused(failed, Refusal.INTERNAL_ERROR);
        assertThat(failed.body()).doesNotContain("a bug");
        assertThat(next.statusCode()).isEqualTo(202);
    }

    @Test
    void answers503OnceTheHostHasFailed() throws Exception {
        running.host.fail();

        assertRefused(running.postEvents(begun("b1", EVENT)), Refusal.NOT_READY);
        assertRefused(running.post("/sites/shop/stream", "{}"), Refusal.NOT_READY);
        assertRefused(running.request("/agent/shop.js"), Refusal.NOT_READY);
    }

    @Test
    void keepsNoPlaceForNamesOfBatchesThatItCouldNotTake() throws Exception {
        running.host.answerWith(_ -> {
            throw new IllegalStateException("a bug");
        });
        for (int i = 0; i < NAMES_A_DAY / EVENTS_A_BATCH; i++) {
            assertRefused(running.postEvents(begun("b1", named("Batch" + i, EVENTS_A_BATCH))), Refusal.INTERNAL_ERROR);
        }
        running.host.answerWith(_ -> CompletableFuture.completedFuture(new Acceptance.Durable(0)));

        assertThat(answer(running.postEvents(begun("b1", named("Other", 1)))).accepted())
                .isEqualTo(1);
    }

    private static String[] named(String name, int events) {
        return IntStream.rangeClosed(1, events)
                .mapToObj(n -> EVENT.replace("t1.1", "t1." + n).replace("AddToCart", name + n))
                .toArray(String[]::new);
    }
}
