package io.beckon.benchmarks.intake;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.BatchAnswer;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Begins the visits whose events are sent later. */
final class Beginnings {
    private static final int ACCEPTED = 202;
    private static final int AT_ONCE = 200;

    private Beginnings() {}

    static List<VisitTokens> begin(int port, int count) {
        List<VisitTokens> begun = new ArrayList<>();
        try (EventClient client = new EventClient(port)) {
            while (begun.size() < count) {
                int until = Math.min(count, begun.size() + AT_ONCE);
                List<Future<VisitTokens>> group = IntStream.range(begun.size(), until)
                        .mapToObj(visit -> begin(client, visit))
                        .toList();
                group.forEach(one -> begun.add(one.await()));
            }
        }
        return begun;
    }

    private static Future<VisitTokens> begin(EventClient client, int visit) {
        String network = VisitTokens.network(visit);
        return client.post(network, Load.beginning("bench-" + visit)).map(answer -> tokens(answer, network));
    }

    private static VisitTokens tokens(EventClient.Answer answer, String network) {
        if (answer.status() != ACCEPTED) {
            throw new IllegalStateException(
                    "Expected 202 for the first batch of a visit, but got " + answer.status() + ": " + answer.body());
        }
        BatchAnswer batch = Json.MAPPER.readValue(answer.body().getBytes(), BatchAnswer.class);
        if (batch.accepted() != 1) {
            throw new IllegalStateException(
                    "Expected the first event of a visit to be accepted, but got " + batch + ".");
        }
        return new VisitTokens(batch.visitor().token(), batch.visit().token(), network);
    }
}
