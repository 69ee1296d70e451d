package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.ClientNetwork;
import io.beckon.runtime.intake.Gate;
import io.beckon.runtime.intake.Intake;
import io.beckon.runtime.intake.IntakeCounts;
import io.beckon.runtime.intake.StreamVerdict;
import java.time.InstantSource;

/** {@code POST /sites/{siteKey}/stream}: an admitted request becomes a stream. */
final class StreamRoute implements SiteRoute {
    private static final int OK = 200;
    private static final long CROWDED_RETRY_MILLIS = 30_000;

    private final Intake intake;
    private final StreamOpener streams;
    private final Senders senders;
    private final IntakeCounts counts;
    private final InstantSource clock;

    StreamRoute(Intake intake, StreamOpener streams, Senders senders, IntakeCounts counts, InstantSource clock) {
        this.intake = intake;
        this.streams = streams;
        this.senders = senders;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public void handle(Gate gate, Exchange exchange) {
        ClientNetwork network = senders.network(exchange);
        exchange.readBody(body -> {
            switch (intake.judgeStream(gate, body, network, clock.millis())) {
                case StreamVerdict.Refused refused -> exchange.refuse(refused.why());
                case StreamVerdict.Admitted admitted -> open(admitted, exchange);
            }
        });
    }

    private void open(StreamVerdict.Admitted admitted, Exchange exchange) {
        streams.open(admitted.opening(), exchange.response())
                .ifPresentOrElse(refusal -> exchange.refuse(refusal, CROWDED_RETRY_MILLIS), () -> counts.answered(OK));
    }
}
