package io.beckon.runtime.intake.http;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.Submission;
import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.intake.Gate;
import io.beckon.runtime.intake.Intake;
import io.beckon.runtime.intake.IntakeCounts;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.Sender;
import io.beckon.runtime.intake.Verdict;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /sites/{siteKey}/events}: 202 when the batch is durable, and not before. */
final class EventsRoute implements SiteRoute {
    private static final Logger LOG = LoggerFactory.getLogger(EventsRoute.class);
    private static final int ACCEPTED = 202;
    private static final long BROKEN_RETRY_MILLIS = 5_000;

    private final Intake intake;
    private final VisitHost host;
    private final Senders senders;
    private final IntakeCounts counts;
    private final InstantSource clock;

    EventsRoute(Intake intake, VisitHost host, Senders senders, IntakeCounts counts, InstantSource clock) {
        this.intake = intake;
        this.host = host;
        this.senders = senders;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public void handle(Gate gate, Exchange exchange) {
        Sender sender = senders.of(exchange);
        exchange.readBody(body -> {
            switch (intake.judge(gate, body, sender, clock.millis())) {
                case Verdict.Refused refused -> exchange.refuse(refused);
                case Verdict.Admitted admitted -> submit(admitted, exchange);
            }
        });
    }

    private void submit(Verdict.Admitted admitted, Exchange exchange) {
        Submission submission = admitted.submission();
        if (submission == null) {
            answer(admitted.answer(), exchange);
            return;
        }
        accept(submission, admitted)
                .whenComplete((acceptance, failure) -> exchange.loop()
                        .runOnContext(_ -> exchange.guard(() -> finish(admitted, acceptance, failure, exchange))));
    }

    /** A host that throws has not taken the batch either. */
    private CompletionStage<Acceptance> accept(Submission submission, Verdict.Admitted admitted) {
        try {
            return host.accept(submission);
        } catch (RuntimeException e) {
            admitted.names().refused();
            throw e;
        }
    }

    private void finish(
            Verdict.Admitted admitted,
            @Nullable Acceptance acceptance,
            @Nullable Throwable failure,
            Exchange exchange) {
        if (acceptance instanceof Acceptance.Durable) {
            admitted.names().accepted();
        } else {
            admitted.names().refused();
        }
        switch (acceptance) {
            case Acceptance.Durable _ -> answer(admitted.answer(), exchange);
            case Acceptance.Overloaded overloaded ->
                exchange.refuse(Refusal.OVERLOADED, Math.max(1, overloaded.retryAfterMillis()));
            case null -> {
                LOG.error(
                        "Expected the host to accept a batch or to refuse it, but it failed: {}",
                        String.valueOf(failure));
                exchange.refuse(Refusal.NOT_READY, BROKEN_RETRY_MILLIS);
            }
        }
    }

    private void answer(BatchAnswer answer, Exchange exchange) {
        counts.accepted(answer.accepted());
        exchange.json(ACCEPTED, Json.MAPPER.writeValueAsBytes(answer));
    }
}
