package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.begun;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.runtime.CapturedLog;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** After each attack the port must still answer, hold no memory, and have told nothing about itself. */
abstract class HostileTests {
    static final TimeLimits SHORT = new TimeLimits(300, 700, 1_000);
    static final long MOST_HEAP_GROWTH = 48L << 20;

    static RunningPort running;

    int submissionsBefore;
    CapturedLog log;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningPort(RunningPort.local().withTimes(SHORT), RunningPort.NO_LIMITS);
        running.postEvents(begun("b1", EVENT));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    final void listen() {
        submissionsBefore = running.host.submissions().size();
        log = CapturedLog.of("io.beckon");
    }

    @AfterEach
    final void isStillAlive() throws Exception {
        log.close();
        assertThat(running.raw(eventOnItsOwnConnection())).startsWith("HTTP/1.1 202 ");
    }

    /** One that is kept open may be closed by the server, for its silence, while it is used again. */
    private static String eventOnItsOwnConnection() {
        String body = begun("b1", EVENT);
        return "POST " + PublicPortTests.EVENTS + " HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\nOrigin: "
                + RunningPort.ORIGIN + "\r\nContent-Type: text/plain\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
