package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.SiteKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A visitor with one tab on one page, event by event. */
final class Shopper {
    private final RuntimeClient runtime;
    private final SiteKey site;
    private final String begin;
    private int sent;
    private @Nullable JsonNode answer;

    Shopper(RuntimeClient runtime, SiteKey site, String begin) {
        this.runtime = runtime;
        this.site = site;
        this.begin = begin;
    }

    /** Enters the one page. */
    Shopper enter() {
        return send("SYSTEM", "PageEntered");
    }

    /** Makes one {@value TestSite#EVENT} happen. */
    Shopper tick() {
        return send("BUSINESS", TestSite.EVENT);
    }

    /** The id of the visit. */
    String visit() {
        return acknowledged().at("/visit/id").stringValue();
    }

    private Shopper send(String type, String name) {
        String proof = answer == null
                ? "\"begin\":\"" + begin + "\""
                : "\"visitor\":\"" + token("/visitor/token") + "\",\"visit\":\"" + token("/visit/token") + "\"";
        String body = "{" + proof + ",\"tab\":\"t1\",\"version\":1,\"sentAt\":1000,\"events\":[{\"id\":\"t1." + ++sent
                + "\",\"type\":\"" + type + "\",\"name\":\"" + name
                + "\",\"page\":\"p1\",\"at\":1000,\"url\":\"https://shop.example/products\",\"data\":{}}]}";
        try {
            HttpResponse<String> response = runtime.postEvents(site.value(), body);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
            answer = Json.MAPPER.readTree(response.body());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String token(String pointer) {
        return acknowledged().at(pointer).stringValue();
    }

    private JsonNode acknowledged() {
        if (answer == null) {
            throw new IllegalStateException("Expected an acknowledged event, but nothing was sent yet.");
        }
        return answer;
    }
}
