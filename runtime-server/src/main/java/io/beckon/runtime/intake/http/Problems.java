package io.beckon.runtime.intake.http;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.ProblemAnswer;
import io.beckon.runtime.intake.Refusal;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/** Refusals as RFC 9457 problems. */
final class Problems {
    static final CharSequence CONTENT_TYPE = HttpHeaders.createOptimized("application/problem+json");

    private Problems() {}

    static Buffer of(Refusal refusal, String detail) {
        String title = HttpResponseStatus.valueOf(refusal.status()).reasonPhrase();
        return Buffer.buffer(Json.MAPPER.writeValueAsBytes(
                new ProblemAnswer("/problems/" + refusal.type(), title, refusal.status(), detail, null)));
    }
}
