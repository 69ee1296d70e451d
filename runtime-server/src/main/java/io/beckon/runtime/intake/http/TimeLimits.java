package io.beckon.runtime.intake.http;

import io.beckon.definitions.Expect;

/**
 * How long a connection may take; who takes longer is cut off.
 *
 * @param headMillis from the connection to the end of the first request's headers
 * @param requestMillis from there to the end of a request, together with {@code headMillis}
 * @param silenceMillis without a byte that the client has taken: unread answers, and connections kept for
 *     a next request; streams must comment more often
 */
public record TimeLimits(int headMillis, int requestMillis, int silenceMillis) {
    public static final TimeLimits DEFAULT = new TimeLimits(5_000, 15_000, 30_000);

    public TimeLimits {
        Expect.range("headMillis", headMillis, 10, 60_000);
        Expect.range("requestMillis", requestMillis, headMillis + 10L, 300_000);
        Expect.range("silenceMillis", silenceMillis, 10, 300_000);
    }

    int bodyMillis() {
        return requestMillis - headMillis;
    }
}
