package io.beckon.runtime.intake;

import java.util.Locale;

/** Why a whole request is refused. */
public enum Refusal {
    INVALID_JSON(400, "Expected strict JSON, but the body is something else."),
    WRONG_ENVELOPE(400, "Expected the fields of the protocol, but one is missing or has another type."),
    BAD_REQUEST(400, "Expected a request of the protocol, but got something else."),
    BAD_TOKEN(401, "Expected a visit token of this site, but it was not issued here or is too old."),
    WRONG_ORIGIN(403, "Expected one of the site's origins, but the request comes from elsewhere."),
    SITE_OFF(403, "Expected a site that is switched on, but it is off."),
    NOT_FOUND(404, "Expected a known address, but there is nothing here."),
    UNKNOWN_SITE(404, "Expected a published site, but there is none under this key."),
    URI_TOO_LONG(414, "Expected a shorter address, but it exceeds the limit."),
    HEADERS_TOO_LARGE(431, "Expected fewer or shorter headers, but they exceed the limit."),
    BODY_TOO_LARGE(413, "Expected a body of at most 65536 bytes, but it is larger. Send smaller batches."),
    ENCODED_BODY(415, "Expected a body without content encoding, but it has one."),
    WRONG_CONTENT_TYPE(415, "Expected text/plain or application/json in UTF-8, but got another content type."),
    TOO_MANY_REQUESTS(429, "Expected fewer requests from this network, but the limit is reached. Try again later."),
    TOO_MANY_VISITS(429, "Expected fewer new visits from this network, but the limit is reached. Try again later."),
    TOO_MANY_EVENTS(429, "Expected fewer events of this visit, but the limit is reached. Try again later."),
    TOO_MANY_STREAMS_OF_NETWORK(
            429, "Expected fewer streams from this network, but the limit is reached. Try again later."),
    INTERNAL_ERROR(500, "Expected to answer this request, but the server failed on it."),
    OVERLOADED(503, "Expected a server with room, but its queues are full. Try again later."),
    TOO_MANY_STREAMS(503, "Expected a server with room, but it holds all the streams it can. Try again later."),
    NOT_READY(503, "Expected a server in service, but it is starting, stopping or broken. Try again later.");

    private final int status;
    private final String type = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String detail;

    Refusal(int status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The kind of problem as a word, for the problem's type and for logs. */
    public String type() {
        return type;
    }

    /** What was expected, and what came. */
    public String detail() {
        return detail;
    }
}
