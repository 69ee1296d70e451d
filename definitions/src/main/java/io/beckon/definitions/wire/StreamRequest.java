package io.beckon.definitions.wire;

/** Body of {@code POST /sites/{siteKey}/stream}. */
public record StreamRequest(String visit, String tab, String page) {}
